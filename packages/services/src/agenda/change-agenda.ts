import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  meetingRefusal,
  meetingView,
  summariseProjects,
  type AgendaItemRecord,
  type DecisionRecord,
  type MeetingView,
  type Portfolio,
  type PortfolioIndex,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The way of every write to the Council's papers: allowed, read inside the transaction, written by the body, and
 * answered with the meeting as it is then. The body names the meeting.
 * @throws AppError `forbidden`, `not_found`, or what the body refuses
 */
export function changeAgenda(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<{ meetingId: string }>,
): Promise<MeetingView> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "meeting.prepare", null);
    const { meetingId } = await body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const { portfolio } = index;
    const view = meetingView({ portfolio, summaries: summariseProjects(index), meetingId, canPrepare: true });
    if (view === null) throw notFound("meetingId");
    return view;
  });
}

/**
 * Stops a change of an agenda that is no longer being prepared.
 * @throws AppError `not_found` with the field `meetingId`, or `not_allowed_now`
 */
export function requireOpenAgenda({ Meeting }: Portfolio, meetingId: string): void {
  const meeting = Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  const refusal = meetingRefusal(meeting, "agenda");
  if (refusal !== null) throw refused(refusal);
}

/**
 * A question of an agenda that may be changed.
 * @throws AppError `not_found` with the field `itemId`, or `not_allowed_now`
 */
export function findOpenItem(portfolio: Portfolio, itemId: string): AgendaItemRecord {
  const item = portfolio.AgendaItem.find(({ id }) => id === itemId);
  if (item === undefined) throw notFound("itemId");
  requireOpenAgenda(portfolio, item.meetingId);
  return item;
}

/** The questions of a meeting, in no particular order. */
export function itemsOf({ AgendaItem }: Portfolio, meetingId: string): AgendaItemRecord[] {
  return AgendaItem.filter((item) => item.meetingId === meetingId);
}

/** The decisions of a question, in no particular order. */
export function decisionsOf({ Decision }: Portfolio, itemId: string): DecisionRecord[] {
  return Decision.filter(({ agendaItemId }) => agendaItemId === itemId);
}
