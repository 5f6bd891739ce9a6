import type { CalendarDate } from "../calendar/calendar-date.ts";
import { weightedMean, type Weighted } from "./weighted-mean.ts";
import type { IndustryMaturity, MaturityMember, PublishedFigure } from "./maturity.view.ts";

/** A member of an industry's index together with the day its value is of. */
export interface DatedMember {
  member: MaturityMember;
  date: CalendarDate | null;
}

interface IndustrySources {
  industry: { id: string; name: string };
  /** In the order in which they are shown. */
  members: readonly DatedMember[];
  published: PublishedFigure | null;
}

/** The index of counted members' figures: their mean by weights, never above 100 whatever a cap allows. Null of nothing. */
export const indexOfParts = (parts: readonly Weighted[]): number | null => {
  const index = weightedMean(parts);
  return index === null ? null : Math.min(index, 100);
};

/**
 * Maturity of one industry: the mean by weights over its counted members, and only when every one of them has a
 * value, so that a value not yet entered never makes an industry look better or worse than it is.
 * `asOf` is the latest day among the figures shown. What is derived from other industries is added by the caller.
 */
export function industryMaturity({ industry, members, published }: IndustrySources): IndustryMaturity {
  const counted = members.filter(({ member }) => member.isCounted);
  const parts = counted.flatMap(({ member: { value, weight } }) =>
    value === null ? [] : [{ value, weight }],
  );
  const computed = parts.length === counted.length ? indexOfParts(parts) : null;
  return {
    industryId: industry.id,
    name: industry.name,
    computed,
    published,
    derived: null,
    difference: computed === null || published === null ? null : computed - published.value,
    counted: parts.length,
    total: counted.length,
    asOf: latestDate([...counted.map(({ date }) => date), published?.date ?? null]),
    members: members.map(({ member }) => member),
  };
}

/** The latest of the dates that are known; null when none is. */
export const latestDate = (dates: readonly (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null);
