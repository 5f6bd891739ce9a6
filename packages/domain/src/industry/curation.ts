import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CurationRecord } from "./industry.record.ts";

/** Whether the curation holds on the day; both its ends are included. */
export const isInForce = (
  { fromDate, toDate }: Pick<CurationRecord, "fromDate" | "toDate">,
  day: CalendarDate,
): boolean => fromDate <= day && (toDate === null || day <= toDate);

/** Which post curates each industry on a day, by industry id. Of two at once, the one that began last. */
export const curatorsOn = (
  curations: readonly CurationRecord[],
  day: CalendarDate,
): ReadonlyMap<string, string> => {
  const inForce = curations
    .filter((curation) => isInForce(curation, day))
    .toSorted((one, other) => {
      if (one.fromDate !== other.fromDate) return one.fromDate < other.fromDate ? -1 : 1;
      return one.id < other.id ? -1 : 1;
    });
  return new Map(inForce.map(({ industryId, positionId }) => [industryId, positionId]));
};
