import type { CalendarDate } from "../calendar/calendar-date.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorValueView, IndicatorView } from "../indicator/indicator.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { draftPoints, type DraftPoint } from "./draft-points.ts";

/** As many values as a chart on a page can name. */
const mostValues = 8;

/** A value or a target at its time: a day, or a year where no day is entered. */
export interface IndicatorNotePoint {
  date: CalendarDate | null;
  year: number | null;
  value: number | null;
  target: number | null;
}

/** A note on an indicator for members of the Council, on a page. Every figure is the list of indicators' own. */
export interface IndicatorNote {
  date: CalendarDate;
  indicator: IndicatorView;
  /** The latest values, eight at most, then targets by year; the earliest first. */
  path: IndicatorNotePoint[];
  points: DraftPoint[];
}

/** Makes notes on indicators as they stand on the index's day: the list behind them is worked out once. */
export const indicatorNotes = (index: PortfolioIndex): ((indicatorId: string) => IndicatorNote | null) => {
  const { indicators } = indicatorList(index.portfolio);
  return (indicatorId) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return indicator === undefined ? null : noteOn(index, indicator);
  };
};

const noteOn = ({ portfolio, today }: PortfolioIndex, indicator: IndicatorView): IndicatorNote => ({
  date: today,
  indicator,
  path: pathOf(indicator, today),
  points: draftPoints(
    portfolio,
    ({ item, decision }) => item?.indicatorId === indicator.id || decision.indicatorId === indicator.id,
  ),
});

const timeOf = ({ date, year }: Pick<IndicatorNotePoint, "date" | "year">): string =>
  date ?? (year === null ? "9999" : `${year}`);

/** What counts and is no estimate, without values of days to come. */
const isTold = ({ kind, correctedBy, date, year }: IndicatorValueView, today: CalendarDate): boolean =>
  kind !== "estimate" && correctedBy === null && (date ?? "") <= today && (date !== null || year !== null);

const pathOf = ({ values, targetsByYear }: IndicatorView, today: CalendarDate): IndicatorNotePoint[] => {
  const told = new Map(
    values
      .filter((value) => isTold(value, today))
      .map(({ date, year, value }): [string, IndicatorNotePoint] => {
        const point = { date, year: date === null ? year : null, value, target: null };
        return [timeOf(point), point];
      }),
  );
  const latest = [...told.values()].slice(-mostValues);
  const withTarget = new Set(latest.map(timeOf));
  return [
    ...latest.map((point) => ({
      ...point,
      target: targetsByYear.find(({ year }) => `${year}` === timeOf(point))?.value ?? null,
    })),
    ...targetsByYear
      .filter(({ year }) => !withTarget.has(`${year}`))
      .map(({ year, value }) => ({ date: null, year, value: null, target: value })),
  ].toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)));
};
