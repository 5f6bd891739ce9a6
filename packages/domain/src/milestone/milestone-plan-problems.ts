import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { PlannedMilestone, PlanProblem } from "./milestone-plan.view.ts";
import { milestoneState } from "./milestone-state.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

const expected = ({
  actualDate,
  forecastDate,
  baselineDate,
}: Pick<MilestoneRecord, "actualDate" | "forecastDate" | "baselineDate">): CalendarDate | null =>
  actualDate ?? forecastDate ?? baselineDate;

interface Question {
  milestones: readonly PlannedMilestone[];
  milestoneById: ReadonlyMap<string, MilestoneRecord>;
  today: CalendarDate;
}

const tieProblems = (milestone: PlannedMilestone, { milestoneById, today }: Question): PlanProblem[] => {
  const { id: milestoneId, title } = milestone;
  const own = expected(milestone);
  return milestone.dependsOn.flatMap(({ id, title: precedentTitle }): PlanProblem[] => {
    const precedent = milestoneById.get(id);
    if (precedent === undefined) return [];
    if (milestoneState(precedent, today) === "cancelled") {
      return [{ code: "precedent_cancelled", milestoneId, title, precedentTitle }];
    }
    const before = expected(precedent);
    if (own === null || before === null || own >= before) return [];
    return [{ code: "before_precedent", milestoneId, title, precedentTitle, days: daysBetween(own, before) }];
  });
};

const weightProblem = ({ id: milestoneId, title, share }: PlannedMilestone, counted: number): PlanProblem[] =>
  share !== null && share > 50 && counted > 2 ? [{ code: "outweighs", milestoneId, title, share }] : [];

/** What to look through a plan for, milestone by milestone. What is done or cancelled is past planning. */
export const planProblems = (question: Question): PlanProblem[] => {
  const counted = question.milestones.filter(({ share }) => share !== null).length;
  return question.milestones.flatMap((milestone): PlanProblem[] => {
    const { id: milestoneId, title, state } = milestone;
    if (state === "cancelled") return [];
    const weighed = weightProblem(milestone, counted);
    if (state === "completed") return weighed;
    const undated: PlanProblem[] = state === "undated" ? [{ code: "undated", milestoneId, title }] : [];
    return [...undated, ...tieProblems(milestone, question), ...weighed];
  });
};
