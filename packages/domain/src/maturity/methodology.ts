import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MethodologyRecord } from "./maturity.record.ts";

/** The framework whose index is the digital maturity of the region. */
export const digitalMaturityId = "FRW-DM";

/**
 * The methodology of a framework in force on a day, both ends of its term included; an open end has no limit. Of several the one
 * that came into force last. Null when there is none.
 */
export function methodologyInForce(
  methodologies: readonly MethodologyRecord[],
  { frameworkId, today }: { frameworkId: string; today: CalendarDate },
): MethodologyRecord | null {
  const [latest] = methodologies
    .filter((methodology) => methodology.frameworkId === frameworkId)
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && today <= (validTo ?? today))
    .toSorted((left, right) => (beginning(left) > beginning(right) ? -1 : 1));
  return latest ?? null;
}

const beginning = ({ validFrom, id }: MethodologyRecord): string => `${validFrom ?? "0000-00-00"} ${id}`;
