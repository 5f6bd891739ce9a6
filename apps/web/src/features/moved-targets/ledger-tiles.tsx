import type { RescheduleLedger } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { StatTile } from "../../components/stat-tile.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { roundedDays } from "./move-words.ts";
import { useLedgerSearch } from "./use-ledger-search.ts";

/** How often and how far, in figures. */
export const LedgerTiles = ({ ledger: { totals, open } }: { ledger: RescheduleLedger }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { search } = useLedgerSearch();
  const { moves, targets, movedAgain, days } = totals;
  const inDays = (count: number) =>
    t("movedTargets.total.meanDays", { days: format.number(roundedDays(count)) });
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="sm">
      <StatTile
        label={t("movedTargets.total.moves")}
        value={format.integer(moves)}
        note={t("movedTargets.total.targets", { count: targets })}
      />
      <StatTile
        label={t("movedTargets.total.mean")}
        value={days === null ? "—" : inDays(days.mean)}
        note={days === null ? undefined : t("movedTargets.total.median", { days: inDays(days.median) })}
      />
      <StatTile label={t("movedTargets.total.longest")} value={days === null ? "—" : inDays(days.longest)} />
      <StatTile
        label={t("movedTargets.total.again")}
        value={format.integer(movedAgain)}
        note={t("movedTargets.total.ofTargets", { total: targets })}
      />
      <StatTile
        label={t("movedTargets.total.open")}
        value={format.integer(open)}
        note={
          open === 0 ? undefined : (
            <AnchorLink
              to="/moved-targets"
              search={{ ...search, show: "open" }}
              resetScroll={false}
              size="xs"
            >
              {t("movedTargets.total.showOpen")}
            </AnchorLink>
          )
        }
      />
    </SimpleGrid>
  );
};
