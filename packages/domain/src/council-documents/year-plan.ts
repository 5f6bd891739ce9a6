import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import type { MeetingKind, MeetingState } from "../council/council.record.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { questionsOf } from "./paper-point.ts";

/** A meeting in the plan of a year. */
export interface YearPlanRow {
  id: string;
  number: number | null;
  date: CalendarDate;
  kind: MeetingKind;
  state: MeetingState;
  startTime: string | null;
  place: string | null;
  questions: string[];
}

/** What the plan of a council's meetings for a year says. */
export interface YearPlan {
  councilName: string;
  year: number;
  isTraining: boolean;
  /** The earliest first, the cancelled among them. */
  meetings: YearPlanRow[];
}

/** The plan of a council's meetings for a year; null when there is no such council. */
export const yearPlan = (
  portfolio: Portfolio,
  { councilId, year, isTrainingPortfolio }: { councilId: string; year: number; isTrainingPortfolio: boolean },
): YearPlan | null => {
  const council = byId(portfolio.Council).get(councilId);
  if (council === undefined) return null;
  const meetings = portfolio.Meeting.filter(
    (meeting) => meeting.councilId === councilId && yearOf(meeting.date) === year,
  ).toSorted((one, other) => (`${one.date} ${one.id}` < `${other.date} ${other.id}` ? -1 : 1));
  return {
    councilName: council.name,
    year,
    isTraining: isTrainingPortfolio || meetings.some(({ origin }) => origin === "training"),
    meetings: meetings.map(({ id, number, date, kind, state, startTime, place }) => ({
      id,
      number,
      date,
      kind,
      state,
      startTime,
      place,
      questions: questionsOf(portfolio, id).map(({ title }) => title),
    })),
  };
};
