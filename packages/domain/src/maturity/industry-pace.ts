import { yearOf } from "../calendar/days.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PublishedMaturityRecord } from "./maturity.record.ts";
import type { PublishedFigure } from "./maturity.view.ts";
import { digitalMaturityId, methodologyInForce } from "./methodology.ts";
import { maturityPace } from "./pace.ts";
import { computedPoints } from "./pace-points.ts";
import type { IndustryPace, PacePoint, PaceTarget } from "./pace.view.ts";
import { publishedFigure } from "./published-figure.ts";

const publishedPoint = (
  portfolio: Portfolio,
  { value, date, year }: Pick<PublishedFigure, "value" | "date" | "year">,
): PacePoint => {
  const day = date ?? `${year}-12-31`;
  const methodology = methodologyInForce(portfolio.Methodology, {
    frameworkId: digitalMaturityId,
    today: day < portfolio.today ? day : portfolio.today,
  });
  return {
    value,
    date,
    year: date === null ? year : yearOf(date),
    kind: "published",
    methodologyId: methodology?.id ?? null,
  };
};

const timeKey = ({ date, year, id }: PublishedMaturityRecord): string => `${date ?? `${year}-12-31`} ${id}`;

const printed = (portfolio: Portfolio, industryId: string | null): PublishedMaturityRecord[] =>
  portfolio.PublishedMaturity.filter(
    (record) => record.industryId === industryId && record.point !== "target",
  ).toSorted((left, right) => (timeKey(left) < timeKey(right) ? -1 : 1));

/** The first figure ever printed for the industry: its baseline, or the earliest actual one. */
const firstPublished = (portfolio: Portfolio, industryId: string | null): PacePoint | null => {
  const [first] = printed(portfolio, industryId);
  return first ? publishedPoint(portfolio, first) : null;
};

/** All figures printed by the portfolio's day, earliest first; `industryId` null is the region as a whole. */
export const publishedPoints = (portfolio: Portfolio, industryId: string | null): PacePoint[] =>
  printed(portfolio, industryId)
    .filter(({ date, year }) => (date ?? `${year}-01-01`) <= portfolio.today)
    .map((record) => publishedPoint(portfolio, record));

/** The target printed for the industry, else the general one of the methodology in force. */
const targetOf = (
  { PublishedMaturity, Methodology, today }: Portfolio,
  industryId: string | null,
): PaceTarget | null => {
  const printed = publishedFigure(PublishedMaturity, { industryId, point: "target", today });
  if (printed) return { value: printed.value, year: printed.year, basis: "printed" };
  const methodology = methodologyInForce(Methodology, { frameworkId: digitalMaturityId, today });
  if (methodology === null || methodology.generalTarget === null || methodology.generalTargetYear === null)
    return null;
  return { value: methodology.generalTarget, year: methodology.generalTargetYear, basis: "general" };
};

/**
 * How fast an industry's digital maturity must grow to its target, and has grown: as printed, and as computed.
 * The region (`industryId` null) has a printed figure only: what is computed of it does not cover all industries.
 */
export const industryPace = (portfolio: Portfolio, industryId: string | null): IndustryPace => {
  const { today } = portfolio;
  const target = targetOf(portfolio, industryId);
  const actual = publishedFigure(portfolio.PublishedMaturity, { industryId, point: "actual", today });
  const figures = {
    now: actual && publishedPoint(portfolio, actual),
    start: firstPublished(portfolio, industryId),
  };
  const computed = industryId === null ? { now: null, start: null } : computedPoints(portfolio, industryId);
  return {
    published: maturityPace({ ...figures, target, today }),
    computed: maturityPace({ ...computed, target, today }),
  };
};
