import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { changedFields, type LoggedRecord } from "./changed-fields.ts";
import type { Refused, RuleAnswer } from "./rule-answer.ts";

/** Why a decision is not taken back; the API words it. */
export type TakingBackRefusalCode =
  | "decision_built_on"
  | "decision_followed"
  | "decision_missing"
  | "decision_of_another"
  | "decision_of_earlier_day"
  | "decision_period_closed";

/** It is always the state of things that forbids it. */
export interface TakingBackRefusal {
  code: TakingBackRefusalCode;
  field: null;
}

/** A decision is not taken back. */
export const mayNotTakeBack = (code: TakingBackRefusalCode): Refused<TakingBackRefusal> => ({
  isAllowed: false,
  refusal: { code, field: null },
});

/** Nothing is named to be stored: a decision that may be taken back leaves what stood before it. */
export type TakingBack = RuleAnswer<Record<never, never>, TakingBackRefusal>;

export const takingBackAllowed: TakingBack = { isAllowed: true, fields: {} };

/** Who decided and when; null where there is no decision, or where the account was not kept. */
export interface Decision {
  on: CalendarDate | null;
  byId: string | null;
}

/**
 * What keeps an actor from taking back a decision whatever it was about: only whoever decided may, or the administrator,
 * and only on the day of the decision. Null when nothing does.
 */
export const takingBackObstacle = (
  { on, byId }: Decision,
  { actor, today }: { actor: Actor; today: CalendarDate },
): Refused<TakingBackRefusal> | null => {
  if (on === null) return mayNotTakeBack("decision_missing");
  if (byId !== actor.accountId && !holdsRole(actor, "administrator"))
    return mayNotTakeBack("decision_of_another");
  return on === today ? null : mayNotTakeBack("decision_of_earlier_day");
};

/** A change of one record, as the log keeps it. */
export interface LoggedChange {
  requestId: string;
  operation: "insert" | "update" | "delete";
  before: LoggedRecord;
  after: LoggedRecord;
}

const untouched: RuleAnswer<Record<string, unknown>, TakingBackRefusal> = { isAllowed: true, fields: {} };

/**
 * The fields of a record that a request changed, as they were before it: exactly what stood then. Empty for a record that
 * the request left alone.
 *
 * @param log - of the record, newest first
 * @param watched - the fields that a later change may not touch either; any field when left out
 */
export const fieldsBefore = (
  log: readonly LoggedChange[],
  { requestId, watched }: { requestId: string; watched?: readonly string[] },
): RuleAnswer<Record<string, unknown>, TakingBackRefusal> => {
  const place = log.findIndex((change) => change.requestId === requestId);
  const decision = log[place];
  if (decision === undefined) return untouched;
  if (decision.operation !== "update") return mayNotTakeBack("decision_missing");
  const changed = changedFields(decision.before, decision.after);
  const guarded = watched && new Set([...watched, ...changed.map(({ field }) => field)]);
  const isBuiltOn = log
    .slice(0, place)
    .some(
      ({ operation, before, after }) =>
        operation === "delete" ||
        changedFields(before, after).some(({ field }) => guarded === undefined || guarded.has(field)),
    );
  if (isBuiltOn) return mayNotTakeBack("decision_built_on");
  return { isAllowed: true, fields: Object.fromEntries(changed.map(({ field, before }) => [field, before])) };
};
