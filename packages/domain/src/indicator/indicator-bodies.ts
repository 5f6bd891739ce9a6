import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import type { IndicatorBodies } from "./breakdown.view.ts";
import { municipalitiesOf, partsOf } from "./breakdown.ts";
import { currentValue } from "./current-value.ts";
import { lastQuarterEnd } from "./value-entry.ts";

const partsOfIndicator = ({ IndicatorPart }: Portfolio, indicatorId: string) =>
  IndicatorPart.filter((part) => part.indicatorId === indicatorId).toSorted(
    (one, other) => one.number - other.number,
  );

const groupsOf = (portfolio: Portfolio, indicatorId: string): string[] => [
  ...new Set(
    partsOfIndicator(portfolio, indicatorId).flatMap(({ authorityId, label }) =>
      authorityId === null ? label : [],
    ),
  ),
];

const bodiesOf = (portfolio: Portfolio, indicatorId: string): Reference[] => {
  const told = new Set(partsOfIndicator(portfolio, indicatorId).map(({ authorityId }) => authorityId));
  const others = portfolio.Authority.filter(({ id, kind }) => kind !== "municipality" && told.has(id));
  return [...municipalitiesOf(portfolio.Authority), ...others].map(({ id, name }) => ({ id, name }));
};

/** An indicator by its groups, for the page of its own. Null for one that is not recorded. */
export const indicatorBodies = (
  portfolio: Portfolio,
  { indicatorId, date }: { indicatorId: string; date?: CalendarDate | null | undefined },
  { canEnter }: Pick<IndicatorBodies, "canEnter">,
): IndicatorBodies | null => {
  const { today } = portfolio;
  const indicator = portfolio.Indicator.find(({ id }) => id === indicatorId);
  const breakdown = partsOf(portfolio, indicatorId, date);
  if (indicator === undefined || breakdown === null) return null;
  const { id, number, name, unit, direction, industryId, composition, minimum, maximum, origin } = indicator;
  const industry = portfolio.Industry.find((one) => one.id === industryId);
  const current = currentValue(
    portfolio.IndicatorValue.filter((value) => value.indicatorId === id),
    today,
  );
  return {
    today,
    quarterEnd: lastQuarterEnd(today),
    indicator: {
      id,
      number,
      name,
      unit,
      direction,
      industry: industry ? { id: industry.id, name: industry.name } : null,
      composition,
      minimum,
      maximum,
      current: current && { value: current.value, date: current.date, year: current.year },
      origin,
    },
    breakdown,
    municipalities: bodiesOf(portfolio, id),
    groups: groupsOf(portfolio, id),
    canEnter: canEnter && composition !== "formula",
  };
};
