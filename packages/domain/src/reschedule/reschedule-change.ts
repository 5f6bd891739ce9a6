import type { Actor } from "../access/actor.ts";
import { holdsRole, keepsRegistry } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { IndicatorTargetRecord } from "../indicator/indicator.record.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { RescheduleRequestRecord, RescheduleState } from "./reschedule.record.ts";

/** Why a target is not moved; the API words it. */
export type RescheduleRefusalCode =
  | "baseline_missing"
  | "comment_required"
  | "date_in_past"
  | "milestone_cancelled"
  | "milestone_completed"
  | "own_request"
  | "request_of_another"
  | "request_open"
  | "request_settled"
  | "target_unchanged";

/** `field` is the input at fault; null when it is the state of things that forbids the move. */
export interface RescheduleRefusal {
  code: RescheduleRefusalCode;
  field: "newDate" | "newValue" | "comment" | null;
}

/** The fields to store, or why not. */
export type RescheduleChange<Fields> = RuleAnswer<Fields, RescheduleRefusal>;

/** What settles a request. */
export type Settlement = Pick<
  RescheduleRequestRecord,
  "state" | "decidedBy" | "decidedById" | "decidedOn" | "decisionComment"
>;

const isOpen = ({ state }: { state: RescheduleState }): boolean => state === "requested";

const forbiddenByState = (milestone: MilestoneRecord, today: CalendarDate) => {
  const state = milestoneState(milestone, today);
  if (state === "cancelled") return refused("milestone_cancelled");
  return state === "completed" ? refused("milestone_completed") : null;
};

/**
 * Asks to move the baseline of an open milestone to another day, today at the earliest. A milestone without a baseline
 * is not moved but planned. `requests` are those of the milestone: only one of them may wait for a decision.
 */
export const requestMilestoneMove = (
  milestone: MilestoneRecord,
  ask: { newDate: CalendarDate; requests: readonly RescheduleRequestRecord[]; today: CalendarDate },
): RescheduleChange<{ oldDate: CalendarDate; newDate: CalendarDate }> => {
  const { baselineDate: oldDate } = milestone;
  const { newDate, requests, today } = ask;
  const forbidden = forbiddenByState(milestone, today);
  if (forbidden) return forbidden;
  if (oldDate === null) return refused("baseline_missing");
  if (requests.some(isOpen)) return refused("request_open");
  if (newDate < today) return refused("date_in_past", "newDate");
  if (newDate === oldDate) return refused("target_unchanged", "newDate");
  return { isAllowed: true, fields: { oldDate, newDate } };
};

/** Asks to set an indicator's target to another value. `requests` are those of the target. */
export const requestTargetMove = (
  { value: oldValue }: IndicatorTargetRecord,
  { newValue, requests }: { newValue: number; requests: readonly RescheduleRequestRecord[] },
): RescheduleChange<{ oldValue: number; newValue: number }> => {
  if (requests.some(isOpen)) return refused("request_open");
  if (newValue === oldValue) return refused("target_unchanged", "newValue");
  return { isAllowed: true, fields: { oldValue, newValue } };
};

type Asker = Pick<RescheduleRequestRecord, "requestedById">;

const isOwn = (actor: Actor, { requestedById }: Asker): boolean => requestedById === actor.accountId;

/**
 * Nobody decides on the own request, but for the administrator, who must be able to where nobody else is left. A request
 * whose asker's account was not kept is nobody's own.
 */
export const mayDecideAs = (actor: Actor, request: Asker): boolean =>
  !isOwn(actor, request) || holdsRole(actor, "administrator");

/**
 * Only whoever asked takes a request back, or the administrator. Where the asker's account was not kept nobody can be
 * taken for the asker by a name, so only those who keep the registry may: the office as well.
 */
export const mayWithdrawAs = (actor: Actor, request: Asker): boolean =>
  isOwn(actor, request) ||
  holdsRole(actor, "administrator") ||
  (request.requestedById === null && keepsRegistry(actor));

const settlement = (
  { accountId, name }: Actor,
  { state, comment, today }: { state: RescheduleState; comment: string | null; today: CalendarDate },
): Settlement => ({
  state,
  decidedBy: name,
  decidedById: accountId,
  decidedOn: today,
  decisionComment: comment,
});

/**
 * Accepts or returns a request. A return says why; what was reached or cancelled meanwhile can only be returned.
 * Whether the old target still stands is for the caller to see: that is a conflict, not a refusal.
 */
export const decideReschedule = (
  request: RescheduleRequestRecord,
  decision: {
    accept: boolean;
    comment: string | null;
    by: Actor;
    /** The milestone to be moved; null for an indicator's target. */
    milestone: MilestoneRecord | null;
    today: CalendarDate;
  },
): RescheduleChange<Settlement> => {
  const { accept, comment, by, milestone, today } = decision;
  if (!isOpen(request)) return refused("request_settled");
  if (!mayDecideAs(by, request)) return refused("own_request");
  if (!accept && comment === null) return refused("comment_required", "comment");
  const forbidden = accept && milestone ? forbiddenByState(milestone, today) : null;
  if (forbidden) return forbidden;
  const state = accept ? "accepted" : "returned";
  return { isAllowed: true, fields: settlement(by, { state, comment, today }) };
};

/** Takes a request back. */
export const withdrawReschedule = (
  request: RescheduleRequestRecord,
  { by, today }: { by: Actor; today: CalendarDate },
): RescheduleChange<Settlement> => {
  if (!isOpen(request)) return refused("request_settled");
  if (!mayWithdrawAs(by, request)) return refused("request_of_another");
  return { isAllowed: true, fields: settlement(by, { state: "withdrawn", comment: null, today }) };
};
