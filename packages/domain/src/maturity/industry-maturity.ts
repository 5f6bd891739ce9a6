import type { CalendarDate } from "../calendar/calendar-date.ts";
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

/**
 * Maturity of one industry: the unweighted mean over its counted members, and only when every one of them has a
 * value, so that a value not yet entered never makes an industry look better or worse than it is.
 * `asOf` is the latest day among the figures shown. What is derived from other industries is added by the caller.
 */
export function industryMaturity({ industry, members, published }: IndustrySources): IndustryMaturity {
  const counted = members.filter(({ member }) => member.isCounted);
  const values = counted.flatMap(({ member }) => member.value ?? []);
  const computed = values.length === counted.length ? mean(values) : null;
  return {
    industryId: industry.id,
    name: industry.name,
    computed,
    published,
    derived: null,
    difference: computed === null || published === null ? null : computed - published.value,
    counted: values.length,
    total: counted.length,
    asOf: latestDate([...counted.map(({ date }) => date), published?.date ?? null]),
    members: members.map(({ member }) => member),
  };
}

/** Unweighted mean; null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The latest of the dates that are known; null when none is. */
export const latestDate = (dates: readonly (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null);
