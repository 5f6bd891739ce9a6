import { deleteRecord } from "@kedr/db";
import { withdrawCommentPermit, type CirculationView, type WithdrawCommentInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import {
  authoriseComment,
  changeCirculation,
  findComment,
  findMeetingToPrepare,
} from "./change-circulation.ts";

/**
 * Takes the own comment back while nobody has answered it.
 * @throws AppError `not_found`, `forbidden`, `conflict`, `not_allowed_now`
 */
export function withdrawComment(
  context: ServiceContext,
  { requestId, commentId, version }: WithdrawCommentInput,
): Promise<CirculationView> {
  const key = { requestId, procedure: "circulation.withdrawComment" };
  return changeCirculation(context, key, async (tx, portfolio) => {
    const found = findComment(portfolio, commentId);
    const meeting = findMeetingToPrepare(portfolio, found.version.meetingId, "commentId");
    authoriseComment(context, portfolio, meeting);
    requireVersion(found.comment, version);
    const permit = withdrawCommentPermit(found.comment, context.actor.accountId);
    if (!permit.isAllowed) throw refused(permit.refusal);
    await deleteRecord(tx, "AgendaComment", commentId);
    return { meetingId: meeting.id };
  });
}
