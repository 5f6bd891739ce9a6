import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CouncilRecord, MeetingKind, MeetingRecord, MeetingState } from "../council/council.record.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

/** What every paper of a meeting says of it. Posts by their titles; null where nothing is entered. */
export interface PaperHeading {
  meetingId: string;
  councilName: string;
  number: number | null;
  kind: MeetingKind;
  state: MeetingState;
  date: CalendarDate;
  /** As planned, HH:MM, local. */
  startTime: string | null;
  endTime: string | null;
  /** As it really was. */
  openedTime: string | null;
  closedTime: string | null;
  /** The last day of voting in a written procedure. */
  votingUntil: CalendarDate | null;
  place: string | null;
  chair: string | null;
  secretary: string | null;
  registrationNumber: string | null;
  registeredOn: CalendarDate | null;
  minutesApprovedOn: CalendarDate | null;
  /** In the training portfolio, and wherever a training record is on the agenda. */
  isTraining: boolean;
}

/** Which meeting of which council a paper is about. */
export interface PaperSources {
  portfolio: Portfolio;
  meeting: MeetingRecord;
  isTrainingPortfolio: boolean;
}

/** The heading of a meeting's papers. */
export const paperHeading = ({ portfolio, meeting, isTrainingPortfolio }: PaperSources): PaperHeading => {
  const posts = byId(portfolio.Position);
  const council: CouncilRecord | undefined = byId(portfolio.Council).get(meeting.councilId);
  return {
    meetingId: meeting.id,
    councilName: council?.name ?? "",
    number: meeting.number,
    kind: meeting.kind,
    state: meeting.state,
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    openedTime: meeting.openedTime,
    closedTime: meeting.closedTime,
    votingUntil: meeting.votingUntil,
    place: meeting.place,
    chair: posts.get(meeting.chairPositionId ?? "")?.title ?? null,
    secretary: posts.get(meeting.secretaryPositionId ?? "")?.title ?? null,
    registrationNumber: meeting.registrationNumber,
    registeredOn: meeting.registeredOn,
    minutesApprovedOn: meeting.minutesApprovedOn,
    isTraining: isTrainingPortfolio || hasTrainingRecords(portfolio, meeting),
  };
};

const hasTrainingRecords = ({ AgendaItem, Decision }: Portfolio, meeting: MeetingRecord): boolean => {
  const items = AgendaItem.filter(({ meetingId }) => meetingId === meeting.id);
  const ids = new Set(items.map(({ id }) => id));
  const points = Decision.filter(({ agendaItemId }) => ids.has(agendaItemId ?? ""));
  return [meeting, ...items, ...points].some(({ origin }) => origin === "training");
};
