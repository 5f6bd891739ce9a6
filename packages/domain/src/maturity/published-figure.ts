import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MaturityPoint, PublishedMaturityRecord } from "./maturity.record.ts";
import type { PublishedFigure } from "./maturity.view.ts";

/** Which printed figure is asked for; `industryId` null is the region as a whole. */
export interface PublishedFigureQuestion {
  industryId: string | null;
  point: MaturityPoint;
  today: CalendarDate;
}

/**
 * The printed maturity figure that holds on a day. Of actual figures the latest not after it, of baselines the
 * earliest, of targets the one for the furthest year. A figure without a date counts by its year.
 */
export function publishedFigure(
  records: readonly PublishedMaturityRecord[],
  { industryId, point, today }: PublishedFigureQuestion,
): PublishedFigure | null {
  const [earliest, ...later] = records
    .filter((record) => record.industryId === industryId && record.point === point)
    .filter((record) => point === "target" || isOfDayOrEarlier(record, today))
    .toSorted((left, right) => (timeKey(left) < timeKey(right) ? -1 : 1));
  const record = point === "baseline" ? earliest : (later.at(-1) ?? earliest);
  if (!record) return null;
  return {
    value: record.value,
    year: record.year,
    date: record.date,
    document: record.sourceDocument,
    slide: record.sourceSlide,
  };
}

const isOfDayOrEarlier = ({ date, year }: PublishedMaturityRecord, today: CalendarDate): boolean =>
  date === null ? year <= Number(today.slice(0, 4)) : date <= today;

const timeKey = ({ date, year, id }: PublishedMaturityRecord): string => `${date ?? year} ${id}`;
