import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import { overallMaturity } from "./maturity.ts";
import { type MethodologyWrite, withWrites } from "./methodology-write.ts";

/** What a figure of the index would be instead of what it is. Percent, unrounded; null where nothing is computed. */
export interface EffectLine {
  /** Null for the region as a whole. */
  industry: Reference | null;
  before: number | null;
  after: number | null;
  /** Counted members with a value, of how many; industries for the region. */
  counted: number;
  total: number;
}

/** What a change does to the computed maturity. */
export interface MethodologyEffect {
  /** The day that the figures are of: today, or the first day of a change still to come. */
  day: CalendarDate;
  /** Figures that change, the region's last; none where the index stays as it is. */
  lines: EffectLine[];
}

/** What writes do to the maturity index on a day, by the rule of the index itself. */
export const methodologyEffect = (
  portfolio: Portfolio,
  { writes, day }: { writes: readonly MethodologyWrite[]; day: CalendarDate },
): MethodologyEffect => {
  const before = overallMaturity({ ...portfolio, today: day });
  const after = overallMaturity(withWrites({ ...portfolio, today: day }, writes));
  const industries = after.industries.map((industry, index): EffectLine => ({
    industry: { id: industry.industryId, name: industry.name },
    before: before.industries[index]?.computed ?? null,
    after: industry.computed,
    counted: industry.counted,
    total: industry.total,
  }));
  const { computed, counted, total } = after;
  const region = { industry: null, before: before.computed, after: computed, counted, total };
  return { day, lines: [...industries, region].filter((line) => line.before !== line.after) };
};
