import { plainValue } from "../indicator/blank-records.ts";
import { isComposite } from "../indicator/formula/formula-values.ts";
import { compareIndicators } from "../indicator/indicator-order.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import type { IndustryMaturity, OverallMaturity } from "../maturity/maturity.view.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { explainIndicator } from "./explain-indicator.ts";
import type { ChangedComposite, IndexBeforeAfter, PublishedEstimate, WhatIf } from "./what-if.view.ts";

/** One indicator and the value that it is supposed to have, in its unit. */
export interface WhatIfQuestion {
  indicatorId: string;
  value: number;
}

/** Sources print to a tenth, some rounding and some cutting off: a computed figure within it is the published one. */
const printedPrecision = 0.1;

const supposed = ({ indicatorId, value }: WhatIfQuestion, { today }: Portfolio): IndicatorValueRecord => ({
  id: `supposed ${indicatorId}`,
  indicatorId,
  role: "actual",
  kind: "published",
  value,
  year: null,
  date: today,
  dateBasis: null,
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  ...plainValue,
  origin: "entered",
  sourceDocument: null,
  sourceSlide: null,
  version: 1,
});

/** The portfolio as though the value were the indicator's only fact: what is entered cannot speak before it. */
const supposing = (portfolio: Portfolio, question: WhatIfQuestion): Portfolio => ({
  ...portfolio,
  IndicatorValue: [
    ...portfolio.IndicatorValue.filter(
      ({ indicatorId, role }) => indicatorId !== question.indicatorId || role !== "actual",
    ),
    supposed(question, portfolio),
  ],
});

type Index = Pick<OverallMaturity, "computed" | "counted" | "total">;

const compared = (before: Index, after: Index): IndexBeforeAfter => ({
  before: before.computed,
  after: after.computed,
  counted: { before: before.counted, after: after.counted },
  total: after.total,
});

const isOfOneTime = (
  one: Pick<IndustryMaturity, "published">["published"],
  other: OverallMaturity["published"],
): boolean => one?.year === other?.year && one?.date === other?.date;

/**
 * The published figure of the region moved by the industry's share of its own change. Honest only where the computed
 * figure of the industry is the published one within a tenth, and both are published of one time: else the change is
 * one of another number.
 */
const estimateOf = (
  before: OverallMaturity,
  was: IndustryMaturity | undefined,
  will: IndustryMaturity | undefined,
): PublishedEstimate => {
  if (!was || !will) return { refusal: "outside_index" };
  if (was.computed === null || will.computed === null) return { refusal: "not_computed" };
  if (before.published === null || was.published === null) return { refusal: "not_published" };
  if (!isOfOneTime(was.published, before.published)) return { refusal: "different_time" };
  if (Math.abs(was.computed - was.published.value) > printedPrecision) return { refusal: "not_reproduced" };
  const value = before.published.value + (will.computed - was.computed) / before.total;
  return { value: Math.min(Math.max(value, 0), 100), published: before.published, industries: before.total };
};

/** What formulas carry on, formulas of formulas included; a composite with a value of its own may stay as it is. */
const changedComposites = (portfolio: Portfolio, then: Portfolio, indicatorId: string): ChangedComposite[] =>
  portfolio.Indicator.filter((one) => isComposite(one) && one.id !== indicatorId)
    .toSorted(compareIndicators)
    .flatMap(({ id, name, unit }) => {
      const [was, will] = [portfolio, then].map((one) => explainIndicator(one, id));
      const value = { before: was?.fact?.value ?? null, after: will?.fact?.value ?? null };
      const achievement = { before: was?.achievement ?? null, after: will?.achievement ?? null };
      return value.before === value.after ? [] : [{ id, name, unit, value, achievement }];
    });

/**
 * What the figures would be if the indicator had another value: the same rules over a portfolio with that one value.
 * Null for an indicator that is not recorded.
 */
export const whatIf = (portfolio: Portfolio, question: WhatIfQuestion): WhatIf | null => {
  const then = supposing(portfolio, question);
  const [was, will] = [portfolio, then].map((one) => explainIndicator(one, question.indicatorId));
  if (!was || !will) return null;
  const [before, after] = [overallMaturity(portfolio), overallMaturity(then)];
  const ofIndustry = ({ industries }: OverallMaturity): IndustryMaturity | undefined =>
    industries.find(({ industryId }) => will.counting !== null && industryId === will.industry?.id);
  const [industryWas, industryWill] = [ofIndustry(before), ofIndustry(after)];
  const isCounted = industryWill !== undefined && will.counting?.isCounted === true;
  return {
    indicator: { id: will.id, name: will.name, number: will.number, unit: will.unit },
    value: { before: was.fact?.value ?? null, after: question.value },
    target: will.target,
    achievement: { before: was.achievement, after: will.achievement },
    composites: changedComposites(portfolio, then, question.indicatorId),
    isCounted,
    industry:
      industryWas && industryWill
        ? {
            id: industryWill.industryId,
            name: industryWill.name,
            computed: compared(industryWas, industryWill),
          }
        : null,
    overall: compared(before, after),
    estimate: isCounted ? estimateOf(before, industryWas, industryWill) : { refusal: "outside_index" },
  };
};
