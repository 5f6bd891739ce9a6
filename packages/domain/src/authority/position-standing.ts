import type { CalendarDate } from "../calendar/calendar-date.ts";
import { byBeginning, isInForce } from "../calendar/day-period.ts";
import type { PositionTermRecord } from "./authority.record.ts";

/** The term of each post on a day, by the post's id. Of two at once, the one that began last. */
export const termsOn = (
  terms: readonly PositionTermRecord[],
  day: CalendarDate,
): ReadonlyMap<string, PositionTermRecord> =>
  new Map(
    terms
      .filter((term) => isInForce(term, day))
      .toSorted(byBeginning)
      .map((term) => [term.positionId, term]),
  );
