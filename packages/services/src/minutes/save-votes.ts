import type { MinutesView, SaveVotesInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedMeeting, findPoint } from "./change-minutes.ts";
import { writeVote } from "./write-vote.ts";

/** Records how the members voted on a point: at the meeting, or from the papers of a written procedure. */
export function saveVotes(
  context: ServiceContext,
  { requestId, decisionId, votes }: SaveVotesInput,
): Promise<MinutesView> {
  return changeMinutes(context, { requestId, procedure: "minutes.saveVotes" }, async (tx, portfolio) => {
    const { item } = findPoint(portfolio, decisionId);
    const meeting = findRecordedMeeting(portfolio, item.meetingId);
    for (const [place, vote] of votes.entries()) {
      const told = { ...vote, decisionId, path: `votes.${place}.` };
      await writeVote(tx, { context, portfolio, meeting }, told);
    }
    return item;
  });
}
