import type { CalendarDate } from "../calendar/calendar-date.ts";
import { byBeginning, isInForce } from "../calendar/day-period.ts";
import type { CurationRecord } from "./industry.record.ts";

/** Which post curates each industry on a day, by industry id. Of two at once, the one that began last. */
export const curatorsOn = (
  curations: readonly CurationRecord[],
  day: CalendarDate,
): ReadonlyMap<string, string> =>
  new Map(
    curations
      .filter((curation) => isInForce(curation, day))
      .toSorted(byBeginning)
      .map(({ industryId, positionId }) => [industryId, positionId]),
  );
