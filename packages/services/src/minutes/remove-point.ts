import { deleteRecord } from "@kedr/db";
import { removePoint as removeRule, type MinutesView, type RemovePointInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedPoint } from "./change-minutes.ts";

/** Takes away a point that was added at the meeting by mistake. */
export function removePoint(
  context: ServiceContext,
  { requestId, decisionId, version }: RemovePointInput,
): Promise<MinutesView> {
  return changeMinutes(context, { requestId, procedure: "minutes.removePoint" }, async (tx, portfolio) => {
    const { decision, item } = findRecordedPoint(portfolio, decisionId);
    requireVersion(decision, version);
    const votes = portfolio.Vote.filter((vote) => vote.decisionId === decisionId).length;
    const versions = portfolio.AgendaVersion.filter(({ meetingId }) => meetingId === item.meetingId);
    const answer = removeRule(decision, { votes, versions });
    if (!answer.isAllowed) throw refused(answer.refusal);
    for (const { id } of portfolio.DecisionAddressee.filter((one) => one.decisionId === decisionId)) {
      await deleteRecord(tx, "DecisionAddressee", id);
    }
    await deleteRecord(tx, "Decision", decisionId);
    return item;
  });
}
