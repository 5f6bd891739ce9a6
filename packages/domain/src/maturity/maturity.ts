import { indicatorFigures } from "../indicator/indicator-figures.ts";
import { compareIndicators } from "../indicator/indicator-order.ts";
import { compareIndustries } from "../industry/industry-order.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { derivedMaturity } from "./derived-maturity.ts";
import { type DatedMember, industryMaturity, latestDate, mean } from "./industry-maturity.ts";
import type { MaturityPoint } from "./maturity.record.ts";
import type { OverallMaturity } from "./maturity.view.ts";
import { methodologyInForce } from "./methodology.ts";
import { publishedFigure } from "./published-figure.ts";

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
  const { today } = portfolio;
  const methodology = methodologyInForce(portfolio.Methodology, today);
  const memberships = new Map(
    portfolio.MethodologyMember.filter(({ methodologyId }) => methodologyId === methodology?.id).map(
      (member) => [member.indicatorId, member],
    ),
  );
  const values = groupedBy(portfolio.IndicatorValue, ({ indicatorId }) => indicatorId);
  const targets = groupedBy(portfolio.IndicatorTarget, ({ indicatorId }) => indicatorId);
  const indicators = groupedBy(
    portfolio.Indicator.toSorted(compareIndicators),
    ({ industryId }) => industryId,
  );
  return (industryId) =>
    (indicators.get(industryId) ?? []).flatMap((indicator) => {
      const membership = memberships.get(indicator.id);
      if (!membership) return [];
      const { achievement, current } = indicatorFigures({
        indicator,
        values: values.get(indicator.id) ?? [],
        targets: targets.get(indicator.id) ?? [],
        methodology,
        today,
      });
      const { id, number, name } = indicator;
      const { isCounted, reason } = membership;
      return {
        member: { indicatorId: id, number, name, isCounted, reason, value: achievement },
        date: current?.date ?? null,
      };
    });
}
