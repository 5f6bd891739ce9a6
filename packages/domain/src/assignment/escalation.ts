import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { plainCouncil } from "../council/blank-records.ts";
import type { CouncilRecord } from "../council/council.record.ts";
import { headOf } from "../authority/head-of.ts";
import { curatorOf, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Reference } from "../project/project.view.ts";
import { assignmentTiming } from "./assignment-timing.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/** Who is told of an assignment that is not carried out in time: one after another. */
export type EscalationStep = "head" | "curator" | "council";

/** A rung of the ladder. */
export interface EscalationRung {
  step: EscalationStep;
  /** The first day on which it is told. */
  on: CalendarDate;
  isReached: boolean;
  /** The post that is told; null for the Council, and where the post is not entered. */
  position: Reference | null;
}

type Rules = Pick<CouncilRecord, "movesDueDates" | "headToldAfter" | "curatorToldAfter" | "councilToldAfter">;

/** The rules of control: those of the council that is entered, else the plain ones. */
export const controlRules = ({ portfolio }: PortfolioIndex): Rules => portfolio.Council[0] ?? plainCouncil;

/** The industry that an assignment is about: its own, else that of its project or indicator. */
export const industryOf = (
  { portfolio, projectById }: PortfolioIndex,
  { industryId, projectId, indicatorId }: AssignmentRecord,
): string | null => {
  if (industryId !== null) return industryId;
  const project = projectId === null ? undefined : projectById.get(projectId);
  if (project !== undefined) return project.industryId;
  if (indicatorId === null) return null;
  return portfolio.Indicator.find(({ id }) => id === indicatorId)?.industryId ?? null;
};

/**
 * The ladder of an assignment that still has to be carried out, lowest rung first. It is derived from the date and the
 * rules on each reading, and nothing of it is stored; what is reported or released has none.
 */
export const escalationLadder = (index: PortfolioIndex, assignment: AssignmentRecord): EscalationRung[] => {
  const timing = assignmentTiming(assignment, index.today);
  if (timing === "released" || timing === "reported") return [];
  const { headToldAfter, curatorToldAfter, councilToldAfter } = controlRules(index);
  const industry = industryOf(index, assignment);
  const rung = (step: EscalationStep, days: number, position: Reference | null): EscalationRung => {
    const on = addDays(assignment.dueDate, days);
    return { step, on, isReached: on <= index.today, position };
  };
  return [
    rung("head", headToldAfter, positionReference(index, headOf(index, assignment.assigneePositionId))),
    rung("curator", curatorToldAfter, industry === null ? null : curatorOf(index, industry)),
    rung("council", councilToldAfter, null),
  ];
};
