import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MethodologyRecord } from "../maturity/maturity.record.ts";
import { achievement } from "./achievement.ts";
import { baselineValue, currentValue } from "./current-value.ts";
import type { IndicatorRecord, IndicatorTargetRecord, IndicatorValueRecord } from "./indicator.record.ts";
import type { IndicatorTargetView } from "./indicator.view.ts";
import { indicatorTarget } from "./indicator-target.ts";

/** What an indicator is measured by. */
export interface IndicatorSources {
  indicator: IndicatorRecord;
  /** Values and targets of this indicator only. */
  values: readonly IndicatorValueRecord[];
  targets: readonly IndicatorTargetRecord[];
  /** The methodology in force, where the indicator is a member of it. */
  methodology: MethodologyRecord | null;
  /** Percent that it gives at most under the methodology; null for 100. */
  limit?: number | null;
  today: CalendarDate;
}

export interface IndicatorFigures {
  baseline: IndicatorValueRecord | null;
  current: IndicatorValueRecord | null;
  target: IndicatorTargetView | null;
  /** Percent, unrounded. */
  achievement: number | null;
}

/** The figures of one indicator on a day; the list of indicators and the maturity index both take them from here. */
export function indicatorFigures({
  indicator,
  values,
  targets,
  methodology,
  limit = null,
  today,
}: IndicatorSources): IndicatorFigures {
  const baseline = baselineValue(values, today);
  const current = currentValue(values, today);
  const target = indicatorTarget({ indicator, targets, methodology });
  return {
    baseline,
    current,
    target,
    achievement: achievement({
      direction: indicator.direction,
      baseline: baseline?.value ?? null,
      fact: current?.value ?? null,
      target: target?.value ?? null,
      limit,
    }),
  };
}
