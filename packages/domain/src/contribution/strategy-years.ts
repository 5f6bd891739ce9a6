import { yearOf } from "../calendar/days.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

export interface StrategyYears {
  from: number;
  to: number;
}

/**
 * The years that the strategy speaks of: from the first in which a project begins, the plan has an item or an indicator its
 * baseline, to the furthest target. The source prints no period of its own. Null where none of these is entered.
 */
export const strategyYears = ({
  Project,
  PlanItem,
  IndicatorValue,
  IndicatorTarget,
  Methodology,
}: Portfolio): StrategyYears | null => {
  const first = [
    ...Project.flatMap(({ startDate }) => (startDate === null ? [] : [yearOf(startDate)])),
    ...PlanItem.map(({ year }) => year),
    ...IndicatorValue.flatMap(({ role, year }) => (role === "baseline" && year !== null ? [year] : [])),
  ];
  const last = [
    ...Project.flatMap(({ endDate }) => (endDate === null ? [] : [yearOf(endDate)])),
    ...IndicatorTarget.flatMap(({ year }) => (year === null ? [] : [year])),
    ...Methodology.flatMap(({ generalTargetYear }) =>
      generalTargetYear === null ? [] : [generalTargetYear],
    ),
  ];
  return first.length === 0 || last.length === 0 ? null : { from: Math.min(...first), to: Math.max(...last) };
};
