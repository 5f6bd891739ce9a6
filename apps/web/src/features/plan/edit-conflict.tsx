import type { PlanValues, StoredMilestone } from "./plan-values.ts";
import { useTranslation } from "react-i18next";
import { ConflictDialog } from "../../components/conflict-dialog.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { draftOf } from "./plan-values.ts";

interface EditConflictProps {
  mine: PlanValues;
  theirs: StoredMilestone | null;
  isBusy: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

const compared = [
  "title",
  "description",
  "baselineDate",
  "weight",
  "isCritical",
  "requiresEvidence",
  "recurrence",
  "recursUntil",
] as const;
type Compared = (typeof compared)[number];

/** My plan of a milestone beside what somebody else has made of it meanwhile. */
export const EditConflict = ({ mine, theirs, ...dialog }: EditConflictProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const draft = draftOf(mine);
  const word = (field: Compared, values: Pick<StoredMilestone, Compared>): string => {
    const value = values[field];
    if (value === null || value === "") return t("shared.notEntered");
    if (typeof value === "boolean") return t(value ? "shared.yes" : "shared.no");
    if (typeof value === "number") return format.number(value);
    if (field === "recurrence" && values.recurrence) return t(`milestones.recurrence.${values.recurrence}`);
    const date = field === "baselineDate" || field === "recursUntil" ? values[field] : null;
    return date === null ? value : format.date(date);
  };
  const rows = theirs
    ? compared
        .filter((field) => draft[field] !== theirs[field])
        .map((field) => ({
          label: t(`milestones.field.${field}`),
          mine: word(field, draft),
          theirs: word(field, theirs),
        }))
    : [];
  return <ConflictDialog isOpen={theirs !== null} rows={rows} {...dialog} />;
};
