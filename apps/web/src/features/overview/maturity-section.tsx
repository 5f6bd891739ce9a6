import type { OverallMaturity } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { ExplainLink } from "../../components/explain-link.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { MaturityCards } from "./maturity-cards.tsx";
import { MaturityChart } from "./maturity-chart.tsx";
import { MaturityCoverage, MaturityNotes } from "./maturity-notes.tsx";
import { MaturityTable } from "./maturity-table.tsx";
import classes from "./maturity-section.module.css";

/** Digital maturity: where the region stood, stands and must stand, and what its industries add to it. */
export const MaturitySection = ({ maturity }: { maturity: OverallMaturity }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  if (maturity.industries.length === 0 && maturity.published === null)
    return (
      <SectionCard title={t("overview.maturity.title")}>
        <EmptyState title={t("overview.maturity.empty")} />
      </SectionCard>
    );
  return (
    <SectionCard title={t("overview.maturity.title")} isFlush>
      <div className={classes["columns"]}>
        <div className={classes["region"]}>
          <MaturityChart maturity={maturity} />
          <MaturityCoverage maturity={maturity} />
          <ExplainLink subject="region" name={t("overview.maturity.region")} />
        </div>
        <div className={classes["industries"]}>
          {isNarrow ? <MaturityCards maturity={maturity} /> : <MaturityTable maturity={maturity} />}
          <MaturityNotes maturity={maturity} />
        </div>
      </div>
    </SectionCard>
  );
};
