import type { PlanProblem } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./plan.module.css";

const wording = (problem: PlanProblem, t: TFunction, format: Format): string => {
  switch (problem.code) {
    case "undated":
      return t("plan.problem.undated", { title: problem.title });
    case "before_precedent":
      return t("plan.problem.before_precedent", {
        title: problem.title,
        precedent: problem.precedentTitle,
        days: t("shared.days", { count: problem.days }),
      });
    case "precedent_cancelled":
      return t("plan.problem.precedent_cancelled", {
        title: problem.title,
        precedent: problem.precedentTitle,
      });
    case "outweighs":
      return t("plan.problem.outweighs", { title: problem.title, share: format.share(problem.share) });
  }
};

const keyOf = (problem: PlanProblem): string =>
  `${problem.code} ${problem.milestoneId} ${"precedentTitle" in problem ? problem.precedentTitle : ""}`;

/** What to look a plan through for; nothing when it hangs together. */
export const PlanProblems = ({ problems }: { problems: readonly PlanProblem[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning">
      {t("plan.problem.title", { count: problems.length })}
      <ul className={classes["problems"]}>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>{wording(problem, t, format)}</li>
        ))}
      </ul>
    </Notice>
  );
};
