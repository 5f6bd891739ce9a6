import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { indexMembers } from "../maturity/index-members.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import type { IndustryMaturity, OverallMaturity } from "../maturity/maturity.view.ts";
import { digitalMaturityId, methodologyInForce } from "../maturity/methodology.ts";
import type { MeanArithmetic, MeanTerm, RemainderArithmetic } from "./arithmetic.view.ts";
import { memberExplaining, methodologyShown } from "./explain-indicator.ts";
import type { IndicatorExplanation, IndustryExplanation, MaturityExplanation } from "./explanation.view.ts";

/** Which figure is to be explained; `industryId` null is the region as a whole. */
export interface ExplanationQuestion {
  industryId: string | null;
}

const meanOf = (terms: MeanTerm[], result: number | null): MeanArithmetic | null =>
  result === null
    ? null
    : { rule: "mean", terms, isWeighted: terms.some(({ weight }) => weight !== terms[0]?.weight), result };

const industryComputation = ({ computed, members }: IndustryMaturity): MeanArithmetic | null =>
  meanOf(
    members.flatMap(({ indicatorId, name, value, weight, isCounted }) =>
      isCounted && value !== null ? [{ id: indicatorId, name, value, weight }] : [],
    ),
    computed,
  );

const regionComputation = ({ computed, industries }: OverallMaturity): MeanArithmetic | null =>
  meanOf(
    industries.flatMap((industry) =>
      industry.computed === null
        ? []
        : [{ id: industry.industryId, name: industry.name, value: industry.computed, weight: 1 }],
    ),
    computed,
  );

const derivationOf = (
  { derived }: IndustryMaturity,
  { published, industries }: OverallMaturity,
): RemainderArithmetic | null =>
  derived === null || published === null
    ? null
    : {
        rule: "remainder",
        count: industries.length,
        overall: published.value,
        others: industries.flatMap(({ industryId, name, published: printed }) =>
          printed ? [{ id: industryId, name, value: printed.value }] : [],
        ),
        result: derived,
      };

/** Members of the version in force, explained, by industry. */
const membersByIndustry = (portfolio: Portfolio): ((industryId: string) => IndicatorExplanation[]) => {
  const { Methodology, today } = portfolio;
  const methodology = methodologyInForce(Methodology, { frameworkId: digitalMaturityId, today });
  const members = methodology ? indexMembers(portfolio, methodology, today) : [];
  const byIndustry = groupedBy(members, ({ industryId }) => industryId);
  const explain = memberExplaining(portfolio);
  return (industryId) => (byIndustry.get(industryId) ?? []).map(explain);
};

/**
 * How a maturity figure of the portfolio's day came about: what is published, computed and derived, by which members,
 * values and groups. Every number is that of `overallMaturity`. Null for an industry that is not in the index.
 */
export const explainMaturity = (
  portfolio: Portfolio,
  { industryId }: ExplanationQuestion,
): MaturityExplanation | null => {
  const { Methodology, today } = portfolio;
  const overall = overallMaturity(portfolio);
  const methodology = methodologyShown(
    methodologyInForce(Methodology, { frameworkId: digitalMaturityId, today }),
  );
  const membersOf = membersByIndustry(portfolio);
  const explained = (industry: IndustryMaturity): IndustryExplanation => {
    const { published, computed, derived, difference, counted, total, asOf } = industry;
    return {
      industry: { id: industry.industryId, name: industry.name },
      methodology,
      published,
      computed,
      derived,
      difference,
      counted,
      total,
      asOf,
      computation: industryComputation(industry),
      derivation: derivationOf(industry, overall),
      members: membersOf(industry.industryId),
    };
  };
  if (industryId !== null) {
    const industry = overall.industries.find((one) => one.industryId === industryId);
    return industry ? { subject: "industry", today, ...explained(industry) } : null;
  }
  const { baseline, published, target, computed, counted, total, asOf } = overall;
  return {
    subject: "region",
    today,
    methodology,
    baseline,
    published,
    target,
    computed,
    counted,
    total,
    asOf,
    computation: regionComputation(overall),
    industries: overall.industries.map(explained),
  };
};
