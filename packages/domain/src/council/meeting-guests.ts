import type { Portfolio } from "../portfolio/portfolio.ts";
import type { MeetingRecord } from "./council.record.ts";
import { membersOn } from "./members.ts";

/** Whether a post has to do with a meeting: as a member of the council on its day, standing in for one, or invited. */
export const belongsTo = (portfolio: Portfolio, meeting: MeetingRecord, positionId: string | null): boolean =>
  positionId !== null &&
  (membersOn(portfolio, meeting).some(
    (member) => member.positionId === positionId || member.substitutePositionId === positionId,
  ) ||
    portfolio.MeetingAttendance.some(
      (row) => row.meetingId === meeting.id && row.memberId === null && row.positionId === positionId,
    ));
