import type { Completeness, RegistryGap } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { isNarrowed } from "./completeness-search.ts";
import { GapPages } from "./gap-pages.tsx";
import { GapRows } from "./gap-rows.tsx";
import { useCompletenessSearch } from "./use-completeness-search.ts";

const Part = ({ title, gaps }: { title: string; gaps: readonly RegistryGap[] }) =>
  gaps.length === 0 ? null : (
    <SectionCard title={title} isFlush>
      <GapRows label={title} gaps={gaps} />
    </SectionCard>
  );

/** The gaps of a page, one's own apart from the others. */
export const GapsSection = ({ completeness }: { completeness: Completeness }) => {
  const { t } = useTranslation();
  const { search } = useCompletenessSearch();
  const { gaps, chosen } = completeness;
  const found = chosen.total - chosen.filled;
  const own = gaps.filter(({ isOwn }) => isOwn);
  if (found === 0) {
    const why = search.mine ? "own" : isNarrowed(search) ? "chosen" : "all";
    return <EmptyState title={t(`completeness.empty.${why}`)} />;
  }
  return (
    <>
      <Part title={t("completeness.own")} gaps={own} />
      <Part
        title={t(own.length === 0 ? "completeness.view.gaps" : "completeness.others")}
        gaps={gaps.filter(({ isOwn }) => !isOwn)}
      />
      <GapPages total={found} />
    </>
  );
};
