import type { Completeness, FilledShare } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { StatTile } from "../../components/stat-tile.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { isNarrowed } from "./completeness-search.ts";
import { useCompletenessSearch } from "./use-completeness-search.ts";

/** How much is filled of what is chosen, and what awaits the reader. */
export const CompletenessTiles = ({ completeness }: { completeness: Completeness }) => {
  const { t } = useTranslation();
  const { integer } = useFormat();
  const { search } = useCompletenessSearch();
  const words = ({ filled, total }: FilledShare) => ({ filled: integer(filled), total: integer(total) });
  const { chosen, whole, own, groups } = completeness;
  const withGaps = groups.projects.filter(({ filled, total }) => filled < total).length;
  const all = groups.projects.length;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <StatTile
        label={t("completeness.tile.filled")}
        value={t("completeness.tile.of", words(chosen))}
        {...(isNarrowed(search) ? { note: t("completeness.tile.whole", words(whole)) } : {})}
      />
      <StatTile
        label={t("completeness.tile.gaps")}
        value={chosen.total - chosen.filled}
        note={t("completeness.tile.gapsNote", { count: withGaps })}
      />
      <StatTile
        label={t("completeness.tile.complete")}
        value={all - withGaps}
        note={t("completeness.tile.completeNote", { total: all })}
      />
      <StatTile
        label={t("completeness.tile.own")}
        value={
          own === 0 ? (
            0
          ) : (
            <AnchorLink to="/completeness" search={{ mine: true }} inherit>
              {own}
            </AnchorLink>
          )
        }
        note={t("completeness.tile.ownNote")}
      />
    </SimpleGrid>
  );
};
