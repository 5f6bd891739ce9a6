import type { AgendaItemRecord } from "../council/council.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { agendaOutline, type AgendaOutline, type AgendaOutlineQuestion } from "./agenda-outline.ts";
import { indicatorNotes, type IndicatorNote } from "./indicator-note.ts";
import type { PaperSources } from "./paper-heading.ts";
import { pointsOf, questionsOf } from "./paper-point.ts";
import { projectNote, type ProjectNote } from "./project-note.ts";

/** A question with notes on what it is about. */
export interface PapersQuestion extends AgendaOutlineQuestion {
  projects: ProjectNote[];
  indicators: IndicatorNote[];
}

/** The papers of a meeting: its agenda, and notes on what each question is about. */
export interface PapersPack {
  agenda: AgendaOutline;
  /** The day that the notes are of: that of the meeting, or today where that is earlier. */
  notesOn: CalendarDate;
  questions: PapersQuestion[];
}

/** What a question and its points are about. */
const subjectsOf = (
  portfolio: Portfolio,
  item: AgendaItemRecord,
): { projectIds: Set<string>; indicatorIds: Set<string> } => {
  const points = pointsOf(portfolio, item.id);
  const milestone = portfolio.Milestone.find(({ id }) => id === item.milestoneId);
  const those = (ids: (string | null | undefined)[]): Set<string> => new Set(ids.flatMap((id) => id ?? []));
  return {
    projectIds: those([item.projectId, milestone?.projectId, ...points.map((one) => one.effectProjectId)]),
    indicatorIds: those([item.indicatorId, ...points.map((one) => one.indicatorId)]),
  };
};

/** The day of the notes for a meeting that is looked at on a day. */
export const notesDay = (meetingDate: CalendarDate, today: CalendarDate): CalendarDate =>
  meetingDate < today ? meetingDate : today;

/** The papers of a meeting. `notes` is the portfolio on the day of the notes: what was not known then is left out. */
export const papersPack = (sources: PaperSources, notes: PortfolioIndex): PapersPack => {
  const { portfolio, meeting } = sources;
  const agenda = agendaOutline(sources);
  const noteOnIndicator = indicatorNotes(notes);
  const items = questionsOf(portfolio, meeting.id);
  return {
    agenda,
    notesOn: notes.today,
    questions: agenda.questions.map((question, place) => {
      const item = items[place];
      const subjects = item && subjectsOf(portfolio, item);
      return {
        ...question,
        projects: [...(subjects?.projectIds ?? [])].flatMap((id) => projectNote(notes, id) ?? []),
        indicators: [...(subjects?.indicatorIds ?? [])].flatMap((id) => noteOnIndicator(id) ?? []),
      };
    }),
  };
};
