import type { CalendarDate } from "../calendar/calendar-date.ts";
import { measuredValues } from "../indicator/formula/formula-values.ts";
import {
  indicatorFigures,
  type IndicatorFigures,
  type IndicatorSources,
} from "../indicator/indicator-figures.ts";
import { compareIndicators } from "../indicator/indicator-order.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { type Counting, countingOn } from "./counting.ts";
import type { MethodologyMemberRecord, MethodologyRecord } from "./maturity.record.ts";

/** A member of a methodology with what its figures are worked out from; the indicator has the methodology's direction. */
export interface IndexMember extends Required<Omit<IndicatorSources, "today">> {
  membership: MethodologyMemberRecord;
  counting: Counting;
  /** The industry in whose index it counts. */
  industryId: string | null;
}

/**
 * The members of a methodology as they count on a day: by number and name, whatever the order of the records, so that
 * the last digit of a mean is always the same. A member whose indicator is not recorded is left out.
 */
export const indexMembers = (
  portfolio: Portfolio,
  methodology: MethodologyRecord,
  day: CalendarDate,
): IndexMember[] => {
  const indicators = byId(portfolio.Indicator);
  const periods = groupedBy(portfolio.CountingPeriod, ({ memberId }) => memberId);
  const { valuesOf } = measuredValues(portfolio);
  const targets = groupedBy(portfolio.IndicatorTarget, ({ indicatorId }) => indicatorId);
  return portfolio.MethodologyMember.filter(({ methodologyId }) => methodologyId === methodology.id)
    .flatMap((membership): IndexMember[] => {
      const indicator = indicators.get(membership.indicatorId);
      if (!indicator) return [];
      return [
        {
          indicator: { ...indicator, direction: membership.direction ?? indicator.direction },
          membership,
          counting: countingOn(membership, periods.get(membership.id) ?? [], day),
          industryId: membership.industryId ?? indicator.industryId,
          values: valuesOf(indicator.id),
          targets: targets.get(indicator.id) ?? [],
          methodology,
          limit: membership.cap,
        },
      ];
    })
    .toSorted((one, other) => compareIndicators(one.indicator, other.indicator));
};

/** The figures of a member on a day; its achievement is limited by its cap. */
export const memberFigures = (member: IndexMember, today: CalendarDate): IndicatorFigures =>
  indicatorFigures({ ...member, today });
