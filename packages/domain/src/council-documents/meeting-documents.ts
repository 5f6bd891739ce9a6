import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MeetingRecord } from "../council/council.record.ts";
import { wasHeld } from "../council/meeting-stage.ts";
import { yearOf } from "../calendar/days.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { assignmentsOfMeeting } from "./control-list.ts";
import { meetingAddressees, type PaperAddressee } from "./meeting-addressees.ts";
import { opinionSheets, type OpinionSheet } from "./opinion-sheet.ts";
import { paperFiles } from "./paper-files.ts";
import { notesDay } from "./papers-pack.ts";
import { questionsOf } from "./paper-point.ts";

/** `none`: there is nothing to print yet. */
export type PaperState = "none" | "draft" | "approved";

/** Which documents a meeting has, and how far each is. */
export interface MeetingDocuments {
  meetingId: string;
  agenda: PaperState;
  minutes: PaperState;
  minutesApprovedOn: CalendarDate | null;
  registrationNumber: string | null;
  /** Questions on the agenda, and the day that the notes on their subjects are of. */
  questions: number;
  notesOn: CalendarDate;
  /** Files that are attached to the questions, and their bytes. */
  papers: { count: number; size: number };
  /** Whom the adopted points are addressed to: an extract for each. */
  addressees: PaperAddressee[];
  /** The sheets of a written procedure. */
  sheets: OpinionSheet["member"][];
  /** Assignments that follow from the points. */
  assignments: number;
  councilId: string;
  year: number;
}

const agendaState = ({ AgendaItem }: Portfolio, { id, state }: MeetingRecord): PaperState => {
  if (state !== "planned" && state !== "cancelled") return "approved";
  return AgendaItem.some(({ meetingId }) => meetingId === id) ? "draft" : "none";
};

const minutesState = ({ state }: MeetingRecord): PaperState => {
  if (state === "minutes_approved") return "approved";
  return state === "in_session" || wasHeld({ state }) ? "draft" : "none";
};

/** The documents of a meeting on the index's day; null when there is no such meeting. */
export const meetingDocuments = (index: PortfolioIndex, meetingId: string): MeetingDocuments | null => {
  const { portfolio, today } = index;
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) return null;
  const items = questionsOf(portfolio, meetingId);
  const files = items.flatMap(({ id }) => paperFiles(portfolio, id));
  return {
    meetingId,
    agenda: agendaState(portfolio, meeting),
    minutes: minutesState(meeting),
    minutesApprovedOn: meeting.minutesApprovedOn,
    registrationNumber: meeting.registrationNumber,
    questions: items.length,
    notesOn: notesDay(meeting.date, today),
    papers: { count: files.length, size: files.reduce((sum, { size }) => sum + size, 0) },
    addressees: minutesState(meeting) === "none" ? [] : meetingAddressees(portfolio, meetingId),
    sheets: opinionSheets({ portfolio, meeting, isTrainingPortfolio: false }).map(({ member }) => member),
    assignments: assignmentsOfMeeting(index, meetingId).length,
    councilId: meeting.councilId,
    year: yearOf(meeting.date),
  };
};
