import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type CouncilPart = "chair" | "deputy_chair" | "secretary" | "member";

/** A member of a council from one day to another, both included: a post, or a name where there is no post. */
export interface CouncilMemberRecord {
  id: string;
  councilId: string;
  positionId: string | null;
  name: string | null;
  part: CouncilPart;
  /** The post that stands in for the member. */
  substitutePositionId: string | null;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  basis: string | null;
  origin: Origin;
  version: number;
}

export type AttendanceState = "expected" | "present" | "absent" | "substituted";

/** Who was expected at a meeting and who came: exactly one of a member, an invited post and an invited name. */
export interface MeetingAttendanceRecord {
  id: string;
  meetingId: string;
  memberId: string | null;
  positionId: string | null;
  name: string | null;
  state: AttendanceState;
  /** Who came in the member's place, in words. */
  substituteName: string | null;
  origin: Origin;
  version: number;
}

/** `conflict`: the member told a conflict of interest and takes no part. */
export type VoteChoice = "for" | "against" | "abstained" | "conflict";

/** How a member voted on a point; one vote a member and point. */
export interface VoteRecord {
  id: string;
  decisionId: string;
  memberId: string;
  choice: VoteChoice;
  /** What the conflict of interest is, or a separate opinion. */
  note: string | null;
  castOn: CalendarDate;
  /** Who told it: the secretary at a meeting, the member in a written procedure. */
  castBy: string;
  castById: string | null;
  origin: Origin;
  version: number;
}
