import { castingRefusal, type CastVoteInput, type MinutesView } from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeRecord, findPoint } from "./change-minutes.ts";
import { writeVote } from "./write-vote.ts";

/**
 * One's own vote in a written procedure, until its last day; it may be changed until then.
 * @throws AppError `forbidden` for the vote of another member, `not_allowed_now` when the voting is not open
 */
export function castVote(context: ServiceContext, input: CastVoteInput): Promise<MinutesView> {
  const { requestId, ...told } = input;
  return changeRecord(context, { requestId, procedure: "minutes.castVote" }, async (tx, portfolio) => {
    const member = portfolio.CouncilMember.find(({ id }) => id === told.councilMemberId);
    if (member === undefined) throw notFound("councilMemberId");
    authorise(context.actor, "vote.cast", member);
    const { item } = findPoint(portfolio, told.decisionId);
    const meeting = portfolio.Meeting.find(({ id }) => id === item.meetingId);
    if (meeting === undefined) throw notFound("meetingId");
    const refusal = castingRefusal(meeting, context.today);
    if (refusal !== null) throw refused(refusal);
    await writeVote(tx, { context, portfolio, meeting }, { ...told, path: "" });
    return item;
  });
}
