import { degreeOf } from "@kedr/domain";
import type { ConflictRow } from "../../components/conflict-dialog.tsx";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import type { Difference } from "../../lib/edit-conflict.ts";
import type { ProblemEdit, RiskEdit } from "./risk-edit.ts";
import { usePosts } from "./use-posts.ts";

type Edited = RiskEdit & ProblemEdit;
type Value = string | number | null | undefined;

/** Words a field of a risk or a problem issue that two people see differently. */
export const useEditWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const posts = usePosts();
  const wordState = (state: Edited["state"] | RiskEdit["state"] | ProblemEdit["state"]) =>
    state === "resolved" ? t("risks.problemState.resolved") : t(`projects.risk.state.${state}`);
  const word = (field: keyof RiskEdit | keyof ProblemEdit, value: Value): string => {
    if (value === undefined) return t("risks.conflict.notTouched");
    if (value === null) return t("shared.notEntered");
    if (typeof value === "number")
      return field === "probability"
        ? t(`projects.risk.degree.${degreeOf(value)}`)
        : t(`projects.risk.impactDegree.${degreeOf(value)}`);
    if (field === "state") return wordState(value as RiskEdit["state"]);
    if (field === "ownerPositionId") return posts.find(({ id }) => id === value)?.title ?? value;
    if (field === "dueDate" || field === "raisedOn")
      return format.date(value as NonNullable<RiskEdit["dueDate"]>);
    return value;
  };
  return <Fields extends RiskEdit | ProblemEdit>({
    field,
    mine,
    theirs,
  }: Difference<Fields>): ConflictRow => {
    const name = field as keyof RiskEdit | keyof ProblemEdit;
    return {
      label: t(`risks.form.${name}`),
      mine: word(name, mine as Value),
      theirs: word(name, theirs as Value),
    };
  };
};
