import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { planningRefusal, type CouncilRefusal } from "./council-change.ts";
import type { MeetingRecord } from "./council.record.ts";
import { meetingRefusal } from "./meeting-stage.ts";
import { membersOn } from "./members.ts";

/** What of a meeting is told before it is held. */
export type MeetingFacts = Pick<
  MeetingRecord,
  "kind" | "date" | "startTime" | "endTime" | "votingUntil" | "number"
>;

const wrong = (code: CouncilRefusal["code"], field: string): CouncilRefusal => ({ code, field });

const votingRefusal = ({ kind, date, votingUntil }: MeetingFacts): CouncilRefusal | null => {
  if (kind !== "written") return null;
  if (votingUntil === null) return wrong("voting_until_required", "votingUntil");
  return votingUntil < date ? wrong("voting_ends_before_date", "votingUntil") : null;
};

/**
 * Whether a meeting may be planned or changed so; null when nothing stands against it. A day may stay in the past, but
 * not be moved there; a number is given once within a year of a council.
 */
export const factsRefusal = (
  facts: MeetingFacts,
  { portfolio, known, councilId }: { portfolio: Portfolio; known: MeetingRecord | null; councilId: string },
): CouncilRefusal | null => {
  const { date, startTime, endTime, number } = facts;
  const late = known?.date === date ? null : planningRefusal(date, portfolio.today);
  if (late !== null) return late;
  if (startTime !== null && endTime !== null && endTime <= startTime)
    return wrong("end_before_start", "endTime");
  const isTaken = numberedIn(portfolio, { councilId, date }).some(
    (meeting) => meeting.id !== known?.id && meeting.number === number,
  );
  if (number !== null && isTaken) return wrong("number_taken", "meetingNumber");
  return votingRefusal(facts);
};

/** A last day for votes belongs to a written procedure alone. */
export const settledVoting = ({
  kind,
  votingUntil,
}: Pick<MeetingFacts, "kind" | "votingUntil">): CalendarDate | null =>
  kind === "written" ? votingUntil : null;

/** The number to suggest for a meeting: one more than the greatest of its year, 1 where there is none. */
export const suggestedNumber = (
  portfolio: Portfolio,
  { id, councilId, date }: Pick<MeetingRecord, "id" | "councilId" | "date">,
): number => {
  const others = numberedIn(portfolio, { councilId, date }).filter((meeting) => meeting.id !== id);
  return Math.max(0, ...others.map(({ number }) => number ?? 0)) + 1;
};

const numberedIn = (
  { Meeting }: Portfolio,
  { councilId, date }: { councilId: string; date: CalendarDate },
): MeetingRecord[] =>
  Meeting.filter(
    (meeting) =>
      meeting.councilId === councilId &&
      meeting.number !== null &&
      meeting.state !== "cancelled" &&
      yearOf(meeting.date) === yearOf(date),
  );

/** Who leads a meeting unless told: the members with that part on its day, else those of the latest meeting. */
export const usualOfficers = (
  portfolio: Portfolio,
  { councilId, date }: { councilId: string; date: CalendarDate },
): Pick<MeetingRecord, "chairPositionId" | "secretaryPositionId"> => {
  const members = membersOn(portfolio, { councilId, date });
  const latest = portfolio.Meeting.filter((meeting) => meeting.councilId === councilId)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .at(-1);
  const postOf = (part: "chair" | "secretary"): string | null =>
    members.find((member) => member.part === part)?.positionId ?? null;
  return {
    chairPositionId: postOf("chair") ?? latest?.chairPositionId ?? null,
    secretaryPositionId: postOf("secretary") ?? latest?.secretaryPositionId ?? null,
  };
};

/**
 * Whether the number of the records system may be entered so; null when nothing stands against it. Number and day come
 * together, not before the minutes were approved and not after today.
 */
export const registrationRefusal = (
  meeting: Pick<MeetingRecord, "state" | "minutesApprovedOn">,
  {
    registrationNumber,
    registeredOn,
    today,
  }: Pick<MeetingRecord, "registrationNumber" | "registeredOn"> & { today: CalendarDate },
): CouncilRefusal | { code: "date_in_future"; field: "registeredOn" } | null => {
  const late = meetingRefusal(meeting, "registration");
  if (late !== null) return late;
  if (registrationNumber === null && registeredOn === null) return null;
  if (registrationNumber === null) return wrong("registration_incomplete", "registrationNumber");
  if (registeredOn === null) return wrong("registration_incomplete", "registeredOn");
  if (registeredOn > today) return { code: "date_in_future", field: "registeredOn" };
  return meeting.minutesApprovedOn !== null && registeredOn < meeting.minutesApprovedOn
    ? wrong("registered_before_approval", "registeredOn")
    : null;
};
