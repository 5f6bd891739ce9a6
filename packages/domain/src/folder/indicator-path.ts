import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { IndicatorValueView, IndicatorView } from "../indicator/indicator.view.ts";
import { planStanding } from "../indicator/plan-level.ts";
import type { IndicatorPath } from "./folder.view.ts";

/** Without thresholds the general ones hold. */
type Measured = Pick<IndicatorView, "baseline" | "current" | "target" | "direction" | "unit"> &
  Partial<Pick<IndicatorView, "thresholds">>;

const general = { atRiskBelow: null, offTrackBelow: null };

const endOf = (year: number): CalendarDate => `${year}-12-31`;

/** A value of a year is that of its last day, or of today while the year runs. */
const dayOf = ({ date, year }: IndicatorValueView, today: CalendarDate): CalendarDate | null => {
  if (date !== null) return date;
  if (year === null) return null;
  return endOf(year) < today ? endOf(year) : today;
};

/**
 * Where an indicator stands on the straight way from its baseline to its target, when its last fact is behind it; the
 * way is read on the fact's own day, so that nobody is behind for a value that is not due yet. To be behind the way is
 * to be too slow as well: at that pace the target is missed.
 *
 * Null for one that keeps up or whose own thresholds let it pass, and where it cannot be told: without two dated points, a target with a year, and a
 * target beyond the baseline in the indicator's direction.
 */
export const pathBehind = (
  { baseline, current, target, direction, unit, thresholds }: Measured,
  today: CalendarDate,
): IndicatorPath | null => {
  if (baseline === null || current === null || target === null || target.year === null) return null;
  const [baselineOn, factOn] = [dayOf(baseline, today), dayOf(current, today)];
  const targetOn = endOf(target.year);
  if (baselineOn === null || factOn === null) return null;
  const [gone, whole] = [daysBetween(baselineOn, factOn), daysBetween(baselineOn, targetOn)];
  const distance = target.value - baseline.value;
  const isForward = direction === "higher_is_better" ? distance > 0 : distance < 0;
  if (gone <= 0 || whole <= 0 || !isForward) return null;
  const expected = baseline.value + distance * Math.min(gone / whole, 1);
  const shortfall = ((expected - current.value) / distance) * 100;
  if (shortfall <= 1e-9) return null;
  const standing = planStanding({
    direction,
    fact: current.value,
    plan: expected,
    thresholds: thresholds ?? general,
  });
  if (standing === null) return null;
  return {
    unit,
    baseline: baseline.value,
    baselineOn,
    fact: current.value,
    factOn,
    expected,
    target: target.value,
    targetOn,
    atPace: baseline.value + ((current.value - baseline.value) / gone) * whole,
    shortfall,
    standing,
  };
};
