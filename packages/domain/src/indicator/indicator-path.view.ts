import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PlanStanding } from "./plan-level.ts";

/** An indicator's last fact beside its way from the baseline through the targets of years. Values are in its unit, unrounded. */
export interface IndicatorPath {
  unit: string;
  baseline: number;
  baselineOn: CalendarDate;
  fact: number;
  factOn: CalendarDate;
  /** Where the way is on the day of the fact. */
  expected: number;
  target: number;
  targetOn: CalendarDate;
  /** What the target's day will bring at the pace made so far. */
  atPace: number;
  /** How far the fact is behind the way: percent of the distance from the baseline to the target, greater than 0. */
  shortfall: number;
  /** Percent of the plan on the day of the fact, and the threshold that it is below. */
  standing: PlanStanding;
}
