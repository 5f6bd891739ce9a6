import { useTranslation } from "react-i18next";
import { ConflictDialog } from "../../components/conflict-dialog.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { MilestoneConflictProps } from "./complete-conflict.tsx";
import { differingRow } from "./conflict-rows.tsx";

/** My forecast beside what somebody else has made of the milestone meanwhile. */
export const ForecastConflict = ({ mine, theirs, ...dialog }: MilestoneConflictProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [
    differingRow({
      label: t("milestones.forecast.date"),
      values: [mine.forecastDate, theirs?.forecastDate ?? null],
      format: format.date,
    }),
    differingRow({
      label: t("milestones.field.actualDate"),
      values: [mine.actualDate, theirs?.actualDate ?? null],
      format: format.date,
    }),
  ];
  return <ConflictDialog isOpen={theirs !== null} rows={rows.filter((row) => row !== null)} {...dialog} />;
};
