import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import { isPromisedInPast } from "../risk/measure-day.ts";
import type { ProblemRecord } from "./problem.record.ts";

/** Why a problem issue does not change; the API words it. */
export type ProblemRefusalCode =
  | "date_before_raised"
  | "date_in_future"
  | "date_in_past"
  | "problem_not_resolved"
  | "problem_resolved";

/** `field` is the input at fault; null when it is the state of the problem issue that forbids the change. */
export interface ProblemRefusal {
  code: ProblemRefusalCode;
  field: "dueDate" | "raisedOn" | "resolvedOn" | null;
}

/** What somebody says of a problem issue. */
export type ProblemFields = Pick<
  ProblemRecord,
  "title" | "impact" | "measure" | "ownerPositionId" | "dueDate" | "raisedOn"
>;

type Resolved = Pick<ProblemRecord, "state" | "resolvedOn" | "resolution">;

/** The fields to store, or why not. */
export type ProblemChange<Fields> = RuleAnswer<Fields, ProblemRefusal>;

/**
 * Raises a problem issue (null) or rewrites an open one. It is raised today at the latest. A day for the measure cannot
 * be promised in the past; one that has passed since may stay.
 */
export const saveProblem = (
  problem: ProblemRecord | null,
  { fields, today }: { fields: ProblemFields; today: CalendarDate },
): ProblemChange<ProblemFields> => {
  if (problem?.state === "resolved") return refused("problem_resolved");
  if (fields.raisedOn > today) return refused("date_in_future", "raisedOn");
  if (isPromisedInPast(fields.dueDate, { was: problem?.dueDate ?? null, today }))
    return refused("date_in_past", "dueDate");
  return { isAllowed: true, fields };
};

/** Resolves an open problem issue on a day between the one it was raised on and today. */
export const resolveProblem = (
  problem: ProblemRecord,
  { resolvedOn, resolution, today }: { resolvedOn: CalendarDate; resolution: string; today: CalendarDate },
): ProblemChange<Resolved> => {
  if (problem.state === "resolved") return refused("problem_resolved");
  if (resolvedOn > today) return refused("date_in_future", "resolvedOn");
  if (resolvedOn < problem.raisedOn) return refused("date_before_raised", "resolvedOn");
  return { isAllowed: true, fields: { state: "resolved", resolvedOn, resolution } };
};

/** Takes a resolution back. */
export const reopenProblem = (problem: ProblemRecord): ProblemChange<Resolved> =>
  problem.state === "open"
    ? refused("problem_not_resolved")
    : { isAllowed: true, fields: { state: "open", resolvedOn: null, resolution: null } };
