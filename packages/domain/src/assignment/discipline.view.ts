import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Reference } from "../project/project.view.ts";

/** What became of an assignment by a day: carried out by its date or after it, overdue, or not due yet. */
export const disciplineOutcomes = ["on_time", "late", "overdue", "to_come"] as const;
export type DisciplineOutcome = (typeof disciplineOutcomes)[number];

/** Counts of assignments due in a period: `onTime` + `late` + `overdue` + `toCome` = `due`. */
export interface DisciplineFigures {
  due: number;
  onTime: number;
  late: number;
  /** Neither reported nor released, and the date has passed. */
  overdue: number;
  toCome: number;
  /** Of all of them, those whose date was moved by a granted request. They count by the new date. */
  postponed: number;
  /** Whole days past the date, the mean over the late and the overdue, halves rounded up; null where there are none. */
  averageDelay: number | null;
  /** 0 to 1: on time, of those whose date has come or that are carried out already; null where there are none. */
  onTimeShare: number | null;
}

/** The figures of a body, or of a deputy governor. */
export interface DisciplineRow {
  /** Null for the assignments of posts without a body, or of industries that nobody curated. */
  subject: Reference | null;
  figures: DisciplineFigures;
}

/** Executive discipline over a period. */
export interface Discipline {
  today: CalendarDate;
  from: CalendarDate;
  to: CalendarDate;
  total: DisciplineFigures;
  /** By name; what belongs to no body is last. */
  bodies: DisciplineRow[];
  /** By the post that curated the industry on the due date; by name, what nobody curated is last. */
  deputies: DisciplineRow[];
}
