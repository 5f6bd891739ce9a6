import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { approvalGaps } from "./approval-gaps.ts";
import { refusedAs, type CouncilRefusal } from "./council-change.ts";
import type { MeetingRecord, MeetingState } from "./council.record.ts";
import { pointIdsOf } from "./meeting-points.ts";
import { hasRecord } from "./meeting-record.ts";

/** A step of a meeting forward. */
export type MeetingStep =
  | "approve_agenda"
  | "open_session"
  | "close_session"
  | "approve_minutes"
  | "cancel_meeting";

const from: Readonly<Record<MeetingStep, readonly MeetingState[]>> = {
  approve_agenda: ["planned"],
  open_session: ["agenda_approved"],
  close_session: ["in_session"],
  approve_minutes: ["held"],
  cancel_meeting: ["planned", "agenda_approved"],
};

/** The step that leads on from a state, besides cancelling; null at the end. */
export const nextStep = (state: MeetingState): MeetingStep | null =>
  (["approve_agenda", "open_session", "close_session", "approve_minutes"] as const).find((step) =>
    from[step].includes(state),
  ) ?? null;

/** Whether a meeting may be called off as it stands. */
export const mayBeCancelled = ({ state }: Pick<MeetingRecord, "state">): boolean =>
  from.cancel_meeting.includes(state);

const stateless = (code: CouncilRefusal["code"]): CouncilRefusal => ({ code, field: null });

/**
 * Whether a meeting may take a step today; null when nothing stands against it. An agenda with no question is not
 * approved, no meeting is opened before its day, and minutes with a gap are not approved. A missing quorum stops nothing:
 * that is for the chair to decide.
 */
export const stepRefusal = (
  portfolio: Portfolio,
  meeting: MeetingRecord,
  step: MeetingStep,
): CouncilRefusal | null => {
  if (!from[step].includes(meeting.state)) return refusedAs(meeting.state);
  if (step === "approve_agenda" && !portfolio.AgendaItem.some(({ meetingId }) => meetingId === meeting.id))
    return stateless("agenda_empty");
  if (step === "open_session" && meeting.date > portfolio.today) return stateless("meeting_not_today");
  const [gap] = step === "approve_minutes" ? approvalGaps(portfolio, meeting) : [];
  if (gap === undefined) return null;
  if (gap.place === null) return { code: gap.code, field: "meetingNumber" };
  return { code: gap.code, field: null, params: { place: gap.place } };
};

const before: Readonly<Record<MeetingState, MeetingState | null>> = {
  planned: null,
  agenda_approved: "planned",
  in_session: "agenda_approved",
  held: "in_session",
  minutes_approved: "held",
  cancelled: "planned",
};

/** The state that a meeting steps back to; null where there is none. */
export const stateBefore = (state: MeetingState): MeetingState | null => before[state];

/**
 * Whether a meeting may step back. A session with anything recorded stays open, and minutes are taken back on the day of
 * their approval only, while nothing was issued or registered from them.
 */
export const stepBackRefusal = (
  portfolio: Portfolio,
  meeting: MeetingRecord,
  today: CalendarDate,
): CouncilRefusal | null => {
  if (before[meeting.state] === null) return stateless("nothing_to_take_back");
  if (meeting.state === "in_session" && hasRecord(portfolio, meeting.id)) return stateless("record_begun");
  if (meeting.state !== "minutes_approved") return null;
  if (meeting.minutesApprovedOn !== today) return stateless("minutes_of_earlier_day");
  if (meeting.registrationNumber !== null) return stateless("minutes_registered");
  return hasIssued(portfolio, meeting.id) ? stateless("minutes_issued") : null;
};

const hasIssued = (portfolio: Portfolio, meetingId: string): boolean => {
  const points = pointIdsOf(portfolio, meetingId);
  return portfolio.Assignment.some(({ decisionId }) => decisionId !== null && points.has(decisionId));
};

/** What a step back writes: the state before, without the marks of the step. */
export const steppedBack = (
  meeting: Pick<MeetingRecord, "state">,
): Partial<Omit<MeetingRecord, "id" | "version">> => {
  const state = before[meeting.state] ?? meeting.state;
  const marks: Partial<Record<MeetingState, Partial<Omit<MeetingRecord, "id" | "version">>>> = {
    in_session: { openedTime: null },
    held: { closedTime: null },
    minutes_approved: { minutesApprovedOn: null, minutesApprovedBy: null },
    cancelled: { cancelledOn: null, cancelReason: null },
  };
  return { state, ...marks[meeting.state] };
};
