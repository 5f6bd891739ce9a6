import type { Portfolio } from "../portfolio/portfolio.ts";
import { periodsOn } from "./due-periods.ts";
import { periodView } from "./period.ts";
import { periodCounts } from "./period-counts.ts";
import type { CountedPeriod, PeriodList } from "./period.view.ts";

const latestFirst = (one: CountedPeriod, other: CountedPeriod): number => {
  if (one.startsOn !== other.startsOn) return one.startsOn > other.startsOn ? -1 : 1;
  return one.kind < other.kind ? -1 : 1;
};

/** All periods on a day with how far the reporting on each has come. */
export const periodList = (portfolio: Portfolio, canAdminister: boolean): PeriodList => ({
  today: portfolio.today,
  periods: periodsOn(portfolio)
    .map((period) => ({
      ...periodView(period, portfolio.today),
      counts: periodCounts(portfolio, period),
    }))
    .toSorted(latestFirst),
  canAdminister,
});
