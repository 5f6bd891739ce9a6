import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  circulationView,
  councilPosts,
  meetingRefusal,
  type AgendaCommentRecord,
  type AgendaVersionRecord,
  type CirculationView,
  type MeetingRecord,
  type Portfolio,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The way of every write to what was sent round: read inside the transaction, written by the body, answered with the
 * circulation as it is then. The body authorises, and names the meeting.
 */
export function changeCirculation(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<{ meetingId: string }>,
): Promise<CirculationView> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    const { meetingId } = await body(tx, await readPortfolioIn(tx, { today }));
    const after = await readPortfolioIn(tx, { today });
    const view = circulationView(after, { meetingId, actor, isPast: false });
    if (view === null) throw notFound("meetingId");
    return view;
  });
}

/**
 * A meeting whose agenda is still being prepared.
 * @throws AppError `not_found` with the field named, or `not_allowed_now`
 */
export function findMeetingToPrepare(
  { Meeting }: Portfolio,
  meetingId: string,
  field: string,
): MeetingRecord {
  const meeting = Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound(field);
  const refusal = meetingRefusal(meeting, "agenda");
  if (refusal !== null) throw refused(refusal);
  return meeting;
}

/**
 * Lets through whoever may comment the agendas of a meeting's council.
 * @throws AppError `forbidden`
 */
export function authoriseComment(
  { actor }: Pick<ServiceContext, "actor">,
  portfolio: Portfolio,
  { councilId }: MeetingRecord,
): void {
  authorise(actor, "agenda.comment", councilPosts(portfolio, councilId));
}

/**
 * A comment with the version that it is on.
 * @throws AppError `not_found` with the field `commentId`
 */
export function findComment(
  { AgendaComment, AgendaVersion }: Portfolio,
  commentId: string,
): { comment: AgendaCommentRecord; version: AgendaVersionRecord } {
  const comment = AgendaComment.find(({ id }) => id === commentId);
  const version = comment && AgendaVersion.find(({ id }) => id === comment.agendaVersionId);
  if (comment === undefined || version === undefined) throw notFound("commentId");
  return { comment, version };
}
