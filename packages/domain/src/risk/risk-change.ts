import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { ProblemRecord } from "../problem/problem.record.ts";
import { isPromisedInPast } from "./measure-day.ts";
import type { RiskRecord } from "./risk.record.ts";

/** Why a risk does not change; the API words it. */
export type RiskRefusalCode =
  | "date_in_future"
  | "date_in_past"
  | "problem_in_work"
  | "risk_not_settled"
  | "risk_settled"
  | "settlement_required";

/** `field` is the input at fault; null when it is the state of the risk that forbids the change. */
export interface RiskRefusal {
  code: RiskRefusalCode;
  field: "dueDate" | "settledOn" | "settlement" | null;
}

/** What somebody says of a risk. */
export type RiskFields = Pick<
  RiskRecord,
  "title" | "probability" | "impact" | "measure" | "ownerPositionId" | "dueDate"
>;

type Settled = Pick<RiskRecord, "state" | "settledOn" | "settlement">;

/** The fields to store, or why not. */
export type RiskChange<Fields> = RuleAnswer<Fields, RiskRefusal>;

/**
 * Notes a new risk (null) or rewrites an open one. A day for the measure is a promise, so a new one cannot lie in the
 * past; a day that has passed since it was promised may stay.
 */
export const saveRisk = (
  risk: RiskRecord | null,
  { fields, today }: { fields: RiskFields; today: CalendarDate },
): RiskChange<RiskFields> => {
  if (risk !== null && risk.state !== "open") return refused("risk_settled");
  if (isPromisedInPast(fields.dueDate, { was: risk?.dueDate ?? null, today }))
    return refused("date_in_past", "dueDate");
  return { isAllowed: true, fields };
};

/**
 * Settles an open risk on a day, today at the latest: closed with what came of it, or occurred, where a word is welcome
 * but the problem issue tells the rest.
 */
export const settleRisk = (
  risk: RiskRecord,
  {
    outcome,
    settledOn,
    settlement,
    today,
  }: {
    outcome: "closed" | "occurred";
    settledOn: CalendarDate;
    settlement: string | null;
    today: CalendarDate;
  },
): RiskChange<Settled> => {
  if (risk.state !== "open") return refused("risk_settled");
  if (settledOn > today) return refused("date_in_future", "settledOn");
  if (outcome === "closed" && settlement === null) return refused("settlement_required", "settlement");
  return { isAllowed: true, fields: { state: outcome, settledOn, settlement } };
};

/**
 * Takes a settlement back. The problem issue that the risk became (null for none) goes with it while nobody has
 * touched it; once it is worked on, the risk has happened and stays so.
 */
export const reopenRisk = (
  risk: RiskRecord,
  { problem }: { problem: Pick<ProblemRecord, "version"> | null },
): RiskChange<Settled> => {
  if (risk.state === "open") return refused("risk_not_settled");
  if (problem !== null && problem.version > 1) return refused("problem_in_work");
  return { isAllowed: true, fields: { state: "open", settledOn: null, settlement: null } };
};
