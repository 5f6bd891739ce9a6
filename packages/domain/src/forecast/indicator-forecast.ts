import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import { explainedMember } from "../explain/explain-indicator.ts";
import { baselineValue, currentValue } from "../indicator/current-value.ts";
import { indicatorFigures } from "../indicator/indicator-figures.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { type MethodologyOfValue, valueMethodologies } from "../maturity/value-methodology.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { forecast } from "./forecast.ts";
import type { Forecast, ForecastPoint } from "./forecast.view.ts";

const pointOf = (value: IndicatorValueRecord, methodologyOf: MethodologyOfValue): ForecastPoint[] => {
  const year = value.date === null ? value.year : yearOf(value.date);
  if (year === null) return [];
  return [
    {
      value: value.value,
      date: value.date,
      year,
      kind: value.kind,
      methodologyId: methodologyOf(value)?.id ?? null,
    },
  ];
};

/** The facts that held, each on its day: where none has a day, the one of the latest year. */
const factsOf = (values: readonly IndicatorValueRecord[], today: CalendarDate): IndicatorValueRecord[] => {
  const days = new Set(values.flatMap(({ role, date }) => (role === "actual" ? (date ?? []) : [])));
  const dated = [...days]
    .filter((day) => day <= today)
    .flatMap((day) => currentValue(values, day) ?? [])
    .filter(({ date }) => date !== null);
  const held = dated.length > 0 ? dated : [currentValue(values, today) ?? []].flat();
  return [...new Map(held.map((value) => [value.id, value])).values()];
};

/**
 * When an indicator is expected to reach its target: by the value it started from and the facts that held on their days.
 * Null for an indicator that is not recorded.
 */
export const indicatorForecast = (portfolio: Portfolio, indicatorId: string): Forecast | null => {
  const member = explainedMember(portfolio, indicatorId);
  if (!member) return null;
  const { today } = portfolio;
  const methodologyOf = valueMethodologies(portfolio);
  const start = baselineValue(member.values, today);
  const { target } = indicatorFigures({ ...member, today });
  return forecast({
    points: [...(start ? [start] : []), ...factsOf(member.values, today)].flatMap((value) =>
      pointOf(value, methodologyOf),
    ),
    target: target && { value: target.value, year: target.year },
    direction: member.indicator.direction,
    today,
  });
};
