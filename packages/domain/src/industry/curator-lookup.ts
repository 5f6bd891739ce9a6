import type { CalendarDate } from "../calendar/calendar-date.ts";
import { byBeginning, isInForce } from "../calendar/day-period.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { CurationRecord } from "./industry.record.ts";

/**
 * What `curatorsOn` says, for many days: the curations are sorted once. Gives the post that curates an industry on a
 * day, null where none does.
 */
export const curatorLookup = (
  curations: readonly CurationRecord[],
): ((industryId: string, day: CalendarDate) => string | null) => {
  const byIndustry = groupedBy(curations.toSorted(byBeginning), ({ industryId }) => industryId);
  return (industryId, day) =>
    byIndustry.get(industryId)?.findLast((curation) => isInForce(curation, day))?.positionId ?? null;
};
