import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  meetingRefusal,
  minutesView,
  type AgendaItemRecord,
  type DecisionRecord,
  type MeetingRecord,
  type MinutesView,
  type Portfolio,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The way of every write to the record of a meeting: read inside the transaction, written by the body, and answered with
 * the record as it is then. The body names the meeting, and looks at who may do it.
 * @throws AppError `not_found`, or what the body refuses
 */
export function changeRecord(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<{ meetingId: string }>,
): Promise<MinutesView> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    const { meetingId } = await body(tx, await readPortfolioIn(tx, { today }));
    const view = minutesView(await readPortfolioIn(tx, { today }), meetingId, { actor, isPast: false });
    if (view === null) throw notFound("meetingId");
    return view;
  });
}

/** As above, for what whoever prepares meetings writes. */
export function changeMinutes(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<{ meetingId: string }>,
): Promise<MinutesView> {
  return changeRecord(context, key, (tx, portfolio) => {
    authorise(context.actor, "meeting.prepare", null);
    return body(tx, portfolio);
  });
}

/**
 * The meeting of a question, while its record may be kept.
 * @throws AppError `not_found`, or `not_allowed_now`
 */
export function findRecordedMeeting({ Meeting }: Portfolio, meetingId: string): MeetingRecord {
  const meeting = Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  const refusal = meetingRefusal(meeting, "record");
  if (refusal !== null) throw refused(refusal);
  return meeting;
}

/**
 * A question whose record may be kept.
 * @throws AppError `not_found` with the field `itemId`, or `not_allowed_now`
 */
export function findRecordedItem(portfolio: Portfolio, itemId: string): AgendaItemRecord {
  const item = portfolio.AgendaItem.find(({ id }) => id === itemId);
  if (item === undefined) throw notFound("itemId");
  findRecordedMeeting(portfolio, item.meetingId);
  return item;
}

/** A point with the question that it answers. */
export interface RecordedPoint {
  decision: DecisionRecord;
  item: AgendaItemRecord;
}

/**
 * A point of a question on an agenda, whatever the state of its meeting.
 * @throws AppError `not_found` with the field `decisionId`
 */
export function findPoint({ Decision, AgendaItem }: Portfolio, decisionId: string): RecordedPoint {
  const decision = Decision.find(({ id }) => id === decisionId);
  const item = AgendaItem.find(({ id }) => id === decision?.agendaItemId);
  if (decision === undefined || item === undefined) throw notFound("decisionId");
  return { decision, item };
}

/**
 * A point whose record may be kept.
 * @throws AppError `not_found` with the field `decisionId`, or `not_allowed_now`
 */
export function findRecordedPoint(portfolio: Portfolio, decisionId: string): RecordedPoint {
  const point = findPoint(portfolio, decisionId);
  findRecordedMeeting(portfolio, point.item.meetingId);
  return point;
}
