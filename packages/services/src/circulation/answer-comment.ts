import { updateRecord } from "@kedr/db";
import { answerPermit, type AnswerCommentInput, type CirculationView } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCirculation, findComment, findMeetingToPrepare } from "./change-circulation.ts";

/**
 * Accepts or declines what a member said, or takes the answer back. Accepting changes nothing in the agenda: that is
 * edited by hand.
 * @throws AppError `forbidden`, `not_found`, `conflict`, `invalid_input` for declining without a word, `not_allowed_now`
 */
export function answerComment(
  context: ServiceContext,
  { requestId, commentId, version, state, answer }: AnswerCommentInput,
): Promise<CirculationView> {
  const { actor, today } = context;
  return changeCirculation(context, { requestId, procedure: "circulation.answer" }, async (tx, portfolio) => {
    authorise(actor, "meeting.prepare", null);
    const found = findComment(portfolio, commentId);
    findMeetingToPrepare(portfolio, found.version.meetingId, "commentId");
    requireVersion(found.comment, version);
    const permit = answerPermit(state, answer);
    if (!permit.isAllowed) throw refused(permit.refusal);
    const told =
      state === "open"
        ? { answer: null, answeredOn: null, answeredBy: null }
        : { answer, answeredOn: today, answeredBy: actor.name };
    await updateRecord(tx, "AgendaComment", { id: commentId, fields: { state, ...told } });
    return found.version;
  });
}
