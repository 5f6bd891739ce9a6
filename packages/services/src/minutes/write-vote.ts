import { deleteRecord, insertRecords, updateRecord, type Transaction } from "@kedr/db";
import { isMemberOn, takeVote, type MeetingRecord, type Portfolio, type ToldVote } from "@kedr/domain";
import { AppError, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

/** A vote to be written, with the version that was read: null where there was no vote. */
export interface VoteToWrite extends ToldVote {
  decisionId: string;
  councilMemberId: string;
  version: number | null;
  /** Where the vote stands in the input: `votes.0.`, or nothing. */
  path: string;
}

/**
 * Writes a vote, or takes one back.
 * @throws AppError `conflict` when the vote was changed since it was read, `invalid_input` with the field at fault
 */
export async function writeVote(
  tx: Transaction,
  { context, portfolio, meeting }: { context: ServiceContext; portfolio: Portfolio; meeting: MeetingRecord },
  told: VoteToWrite,
): Promise<void> {
  const { decisionId, councilMemberId: memberId, version, path } = told;
  const present = portfolio.Vote.find((vote) => vote.decisionId === decisionId && vote.memberId === memberId);
  if ((present?.version ?? null) !== version) {
    throw new AppError("conflict", { reason: "version_changed", field: `${path}version`, current: present });
  }
  const answer = takeVote(meeting, attendanceOf(portfolio, meeting, memberId), told);
  if (!answer.isAllowed) {
    const { code, field } = answer.refusal;
    throw refused({ code, field: field === null ? null : `${path}${field}` });
  }
  const { choice, note } = answer.fields;
  if (choice === null) {
    if (present) await deleteRecord(tx, "Vote", present.id);
    return;
  }
  const { actor, today } = context;
  const fields = { choice, note, castOn: today, castBy: actor.name, castById: actor.accountId };
  if (present) return updateRecord(tx, "Vote", { id: present.id, fields });
  const id = context.newId();
  await insertRecords(tx, "Vote", [{ ...fields, id, decisionId, memberId, origin: "entered", version: 1 }]);
}

const attendanceOf = (portfolio: Portfolio, meeting: MeetingRecord, memberId: string) => {
  const member = portfolio.CouncilMember.find(({ id }) => id === memberId);
  if (member?.councilId !== meeting.councilId || !isMemberOn(member, meeting.date)) return null;
  const row = portfolio.MeetingAttendance.find(
    (one) => one.meetingId === meeting.id && one.memberId === memberId,
  );
  return row?.state ?? "expected";
};
