import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { IndicatorView } from "./indicator.view.ts";
import { planStanding } from "./plan-level.ts";
import { dayOfValue, endOfYear, plannedOn, targetPath } from "./target-path.ts";
import type { IndicatorPath } from "./indicator-path.view.ts";

/** Without thresholds the general ones hold. */
type Measured = Pick<IndicatorView, "baseline" | "current" | "target" | "direction" | "unit"> &
  Partial<Pick<IndicatorView, "targetsByYear" | "thresholds">>;

const general = { atRiskBelow: null, offTrackBelow: null };

/**
 * Where an indicator stands on its way from the baseline through the targets of years, when its last fact is behind it;
 * the way is read on the fact's own day, so that nobody is behind for a value that is not due yet.
 *
 * Null for one that keeps up or whose own thresholds let it pass, and where it cannot be told: without two dated points, a
 * target with a year, and a target beyond the baseline in the indicator's direction.
 */
export const pathBehind = (measured: Measured, today: CalendarDate): IndicatorPath | null => {
  const { baseline, current, target, direction, unit, thresholds } = measured;
  if (baseline === null || current === null || target === null || target.year === null) return null;
  const [baselineOn, factOn] = [dayOfValue(baseline, today), dayOfValue(current, today)];
  const targetOn = endOfYear(target.year);
  const path = targetPath(measured, today);
  if (baselineOn === null || factOn === null || path === null) return null;
  const [gone, whole] = [daysBetween(baselineOn, factOn), daysBetween(baselineOn, targetOn)];
  if (gone <= 0) return null;
  const distance = target.value - baseline.value;
  const expected = plannedOn(path, factOn);
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
