import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { Reference } from "../project/project.view.ts";

/**
 * What became of a decision's subject: `unchanged` is said only where something could have been seen, `nothing_after` where
 * no figure is of a later day yet, `nothing_before` where there is nothing to compare with.
 */
export type EffectVerdict =
  | "better"
  | "worse"
  | "unchanged"
  | "completed"
  | "cancelled"
  | "nothing_before"
  | "nothing_after"
  | "not_adopted";

/** An indicator's fact. `year` where only the year is known; its day is then the year's last, null where no time is known. */
export interface ValueFigure {
  value: number;
  date: CalendarDate | null;
  year: number | null;
}

/** When a milestone was to be done, as known from a day on. All null: the date is not entered. */
export interface DateFigure {
  knownOn: CalendarDate;
  baselineDate: CalendarDate | null;
  forecastDate: CalendarDate | null;
  actualDate: CalendarDate | null;
  cancelledDate: CalendarDate | null;
}

/** A project's money of all years and sources, in roubles, as known from a day on. Null: not entered, which is not zero. */
export interface MoneyFigure {
  knownOn: CalendarDate;
  need: number | null;
  allocated: number | null;
}

interface Compared<Figure> {
  /** Oldest first. */
  figures: Figure[];
  /** What stood before the decision and what stands since, unchanged or not; null where there is none. */
  before: Figure | null;
  after: Figure | null;
  /** after − before: in the indicator's unit, in days, in roubles; null where it cannot be told. */
  difference: number | null;
  verdict: EffectVerdict;
}

/** What a decision is meant to move, with its figures before and after. */
export type Effect =
  | ({ kind: "indicator"; subject: Reference; indicator: IndicatorView } & Compared<ValueFigure>)
  | ({ kind: "milestone"; subject: Reference; project: Reference } & Compared<DateFigure>)
  | ({ kind: "money"; subject: Reference } & Compared<MoneyFigure>);
