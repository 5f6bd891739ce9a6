import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, daysBetween, yearOf } from "../calendar/days.ts";
import type { MaturityPace, PaceAnswer, PacePoint, PaceRefusal, PaceTarget } from "./pace.view.ts";

/** What a pace is worked out from, on a day. */
export interface PaceFigures {
  now: PacePoint | null;
  start: PacePoint | null;
  target: PaceTarget | null;
  today: CalendarDate;
}

const daysInYear = 365.25;
const yearsAhead = 100;

const newYear = (year: number): CalendarDate => `${year}-01-01` as CalendarDate;

/** A year's figure stands for the end of the year, as the year's target does; no figure stands for a day to come. */
export const dayOf = (
  { date, year }: Pick<PacePoint, "date" | "year">,
  today: CalendarDate,
): CalendarDate => {
  const day = date ?? newYear(year + 1);
  return day < today ? day : today;
};

/** 2022-07-02 is 2022.5: between two New Years lie whole years, leap or not. */
export const inYears = (date: CalendarDate): number => {
  const year = yearOf(date);
  const start = newYear(year);
  return year + daysBetween(start, date) / daysBetween(start, newYear(year + 1));
};

const yearsBetween = (from: CalendarDate, to: CalendarDate): number => inYears(to) - inYears(from);

const refuse = (refusal: PaceRefusal): { refusal: PaceRefusal } => ({ refusal });

const neededPace = ({ now, target, today }: PaceFigures): PaceAnswer => {
  if (now === null) return refuse("no_figure");
  if (target === null) return refuse("no_target");
  if (now.value >= target.value) return { pointsPerYear: 0 };
  const years = yearsBetween(dayOf(now, today), newYear(target.year + 1));
  if (years <= 0 || today >= newYear(target.year + 1)) return refuse("target_year_over");
  return { pointsPerYear: (target.value - now.value) / years };
};

const achievedPace = ({ now, start, today }: PaceFigures): PaceAnswer => {
  if (now === null) return refuse("no_figure");
  if (start === null) return refuse("no_earlier_figure");
  if (start.kind !== now.kind) return refuse("different_kind");
  if (start.methodologyId === null || now.methodologyId === null) return refuse("no_methodology");
  if (start.methodologyId !== now.methodologyId) return refuse("different_methodology");
  const years = yearsBetween(dayOf(start, today), dayOf(now, today));
  return years > 0 ? { pointsPerYear: (now.value - start.value) / years } : refuse("no_earlier_figure");
};

const forecast = ({ now, target, today }: PaceFigures, achieved: PaceAnswer): CalendarDate | null => {
  if (now === null || target === null || "refusal" in achieved) return null;
  if (now.value >= target.value || achieved.pointsPerYear <= 0) return null;
  const years = (target.value - now.value) / achieved.pointsPerYear;
  return years > yearsAhead ? null : addDays(dayOf(now, today), Math.ceil(years * daysInYear));
};

/**
 * Percentage points a year that a maturity figure needs to reach its target in time, and those that it has achieved.
 * A pace is told only between two figures of one kind under one methodology; what is missing is said, never assumed.
 * The pace needed runs from the figure's own day, so that it can be compared with the achieved one.
 */
export const maturityPace = (figures: PaceFigures): MaturityPace => {
  const achieved = achievedPace(figures);
  const { now, start, target } = figures;
  return {
    now,
    start,
    target,
    needed: neededPace(figures),
    achieved,
    forecastDate: forecast(figures, achieved),
  };
};
