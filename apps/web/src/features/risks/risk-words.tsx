import type { ProblemView, RiskView } from "@kedr/domain";
import { daysBetween, degreeOf } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useFormat } from "../../lib/use-format.ts";
import { OverdueBadge } from "./risk-badges.tsx";
import classes from "./risks.module.css";

/** «Вероятность высокая, влияние среднее». */
export const useWeightWords = () => {
  const { t } = useTranslation();
  return ({ probability, impact }: Pick<RiskView, "probability" | "impact">): string =>
    t("projects.risk.weight", {
      probability: t(`projects.risk.degree.${degreeOf(probability)}`),
      impact: t(`projects.risk.impactDegree.${degreeOf(impact)}`),
    });
};

/** Until when a measure is to be taken, and by how much that day has passed. */
export const DueText = ({ item: { dueDate, isOverdue } }: { item: RiskView | ProblemView }) => {
  const format = useFormat();
  const { today } = useSession();
  const day = useAsOf() ?? today;
  return (
    <>
      <Figure value={dueDate} format={format.date} />
      {isOverdue && dueDate !== null ? (
        <div>
          <OverdueBadge days={daysBetween(dueDate, day)} />
        </div>
      ) : null}
    </>
  );
};

/** What is done and by whom. */
export const MeasureText = ({ item: { measure, owner } }: { item: RiskView | ProblemView }) => (
  <div className={classes["words"]}>
    {measure ?? <Figure value={null} format={String} />}
    {owner === null ? null : <span className={classes["second"]}>{owner.name}</span>}
  </div>
);

/** When a risk was settled, what came of it, and the problem issue that it became. */
export const SettlementText = ({ risk: { settledOn, settlement, problem } }: { risk: RiskView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (settledOn === null) return null;
  return (
    <div className={classes["second"]}>
      {[format.date(settledOn), settlement].filter((part) => part !== null).join(": ")}
      {problem === null ? null : (
        <div>
          <AnchorLink to="/risks" search={{ tab: "problems", states: [], search: problem.name }} inherit>
            {t("risks.becameProblem", { title: problem.name })}
          </AnchorLink>
        </div>
      )}
    </div>
  );
};

/** The risk that a problem issue was, when it arose, and how it was resolved. */
export const ProblemNotes = ({ problem }: { problem: ProblemView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { risk, raisedOn, resolvedOn, resolution } = problem;
  const notes = [
    t("risks.raisedOn", { date: format.date(raisedOn) }),
    risk && t("risks.fromRisk", { title: risk.name }),
    resolvedOn && t("risks.resolvedOn", { date: format.date(resolvedOn), resolution: resolution ?? "" }),
  ].filter((note) => note !== null);
  return <Text className={classes["second"] ?? ""}>{notes.join(". ")}</Text>;
};
