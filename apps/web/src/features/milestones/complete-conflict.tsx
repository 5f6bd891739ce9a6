import { useTranslation } from "react-i18next";
import { ConflictDialog } from "../../components/conflict-dialog.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { differingRow } from "./conflict-rows.tsx";
import type { CurrentMilestone } from "./current-milestone.ts";

export interface MilestoneConflictProps {
  mine: Omit<CurrentMilestone, "version">;
  /** Null while nothing stands against mine. */
  theirs: CurrentMilestone | null;
  isBusy: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** My completion beside what somebody else has made of the milestone meanwhile. */
export const CompleteConflict = ({ mine, theirs, ...dialog }: MilestoneConflictProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [
    differingRow({
      label: t("milestones.complete.date"),
      values: [mine.actualDate, theirs?.actualDate ?? null],
      format: format.date,
    }),
    differingRow({
      label: t("milestones.complete.evidence"),
      values: [mine.evidence || null, theirs?.evidence ?? null],
      format: String,
    }),
    differingRow({
      label: t("milestones.field.forecastDate"),
      values: [mine.forecastDate, theirs?.forecastDate ?? null],
      format: format.date,
    }),
  ];
  return <ConflictDialog isOpen={theirs !== null} rows={rows.filter((row) => row !== null)} {...dialog} />;
};
