import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MethodologyRecord } from "./maturity.record.ts";

/**
 * The methodology in force on a day, both ends of its term included; an open end has no limit. Of several the one
 * that came into force last. Null when there is none.
 */
export function methodologyInForce(
  methodologies: readonly MethodologyRecord[],
  today: CalendarDate,
): MethodologyRecord | null {
  const [latest] = methodologies
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && today <= (validTo ?? today))
    .toSorted((left, right) => (beginning(left) > beginning(right) ? -1 : 1));
  return latest ?? null;
}

const beginning = ({ validFrom, id }: MethodologyRecord): string => `${validFrom ?? "0000-00-00"} ${id}`;
