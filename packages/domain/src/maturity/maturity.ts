import type { CalendarDate } from "../calendar/calendar-date.ts";
import { compareIndustries } from "../industry/industry-order.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { derivedMaturity } from "./derived-maturity.ts";
import { type IndexMember, indexMembers, memberFigures } from "./index-members.ts";
import { type DatedMember, industryMaturity, latestDate } from "./industry-maturity.ts";
import type { MaturityPoint } from "./maturity.record.ts";
import type { OverallMaturity } from "./maturity.view.ts";
import { digitalMaturityId, methodologyInForce } from "./methodology.ts";
import { publishedFigure } from "./published-figure.ts";
import { mean } from "./weighted-mean.ts";

/**
 * Digital maturity of the region and of the industries in its index, in the strategy's order, on the portfolio's
 * day. Percent, unrounded. The computed overall figure is the unweighted mean of the industries that have a
 * computed figure (`counted` of `total`); published, computed and derived figures never replace each other.
 */
export function overallMaturity(portfolio: Portfolio): OverallMaturity {
  const { PublishedMaturity, today } = portfolio;
  const published = (industryId: string | null, point: MaturityPoint) =>
    publishedFigure(PublishedMaturity, { industryId, point, today });
  const membersOf = memberNaming(portfolio);
  const industries = portfolio.Industry.filter(({ inMaturityIndex }) => inMaturityIndex)
    .toSorted(compareIndustries)
    .map((industry) =>
      industryMaturity({
        industry,
        members: membersOf(industry.id),
        published: published(industry.id, "actual"),
      }),
    );
  const overall = published(null, "actual");
  const derived = derivedMaturity(industries, overall);
  const computed = industries.flatMap((industry) => industry.computed ?? []);
  return {
    baseline: published(null, "baseline"),
    published: overall,
    target: published(null, "target"),
    computed: mean(computed),
    counted: computed.length,
    total: industries.length,
    asOf: latestDate([overall?.date ?? null, ...industries.map(({ asOf }) => asOf)]),
    industries: industries.map((industry) =>
      industry.industryId === derived?.industryId ? { ...industry, derived: derived.value } : industry,
    ),
  };
}

/** Members of the methodology in force, by industry, with the figure that each of them gives. */
function memberNaming(portfolio: Portfolio): (industryId: string) => DatedMember[] {
  const { Methodology, today } = portfolio;
  const methodology = methodologyInForce(Methodology, { frameworkId: digitalMaturityId, today });
  const members = methodology ? indexMembers(portfolio, methodology, today) : [];
  const ofIndustry = groupedBy(members, ({ industryId }) => industryId);
  return (industryId) => (ofIndustry.get(industryId) ?? []).map((member) => datedMember(member, today));
}

function datedMember(member: IndexMember, today: CalendarDate): DatedMember {
  const { achievement, current } = memberFigures(member, today);
  const { id, number, name } = member.indicator;
  const { isCounted, reason } = member.counting;
  const { weight, cap } = member.membership;
  return {
    member: { indicatorId: id, number, name, isCounted, reason, weight, cap, value: achievement },
    date: current?.date ?? null,
  };
}
