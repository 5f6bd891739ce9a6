import type { MeasuredSide } from "./comparison-side.ts";
import type {
  ComparedFigure,
  Comparison,
  ComparisonScope,
  FigureGroup,
  FigureKey,
  FigureUnit,
} from "./comparison.view.ts";

/** Which direction is good: +1 for more, −1 for less, 0 for neither. */
type Direction = 1 | -1 | 0;

interface FigureRule {
  group: FigureGroup;
  unit: FigureUnit;
  direction: Direction;
}

const of = (group: FigureGroup, unit: FigureUnit, direction: Direction): FigureRule => ({
  group,
  unit,
  direction,
});

/** In the order of the screen. */
const rules: Readonly<Record<FigureKey, FigureRule>> = {
  projects: of("projects", "count", 0),
  mandatory: of("projects", "count", 0),
  regional: of("projects", "count", 0),
  offTrack: of("projects", "count", -1),
  atRisk: of("projects", "count", -1),
  onTrack: of("projects", "count", 1),
  noData: of("projects", "count", -1),
  diverging: of("projects", "count", -1),
  progress: of("progress", "share", 1),
  planned: of("progress", "share", 0),
  behind: of("progress", "points", 1),
  milestones: of("milestones", "count", 0),
  completed: of("milestones", "count", 1),
  overdue: of("milestones", "count", -1),
  milestonesAtRisk: of("milestones", "count", -1),
  undated: of("milestones", "count", -1),
  computedMaturity: of("maturity", "maturity", 1),
  publishedMaturity: of("maturity", "printed", 1),
  need: of("money", "roubles", 0),
  allocated: of("money", "roubles", 1),
  committed: of("money", "roubles", 0),
  spent: of("money", "roubles", 0),
  gap: of("money", "roubles", -1),
  federal: of("sources", "roubles", 0),
  regionalBudget: of("sources", "roubles", 0),
  municipal: of("sources", "roubles", 0),
  extrabudgetary: of("sources", "roubles", 0),
  moves: of("moves", "count", -1),
  movedAgain: of("moves", "count", -1),
  meanDays: of("moves", "days", -1),
  longestDays: of("moves", "days", -1),
  highRisks: of("risks", "count", -1),
  mediumRisks: of("risks", "count", -1),
  lowRisks: of("risks", "count", -1),
  problems: of("risks", "count", -1),
  overdueMeasures: of("risks", "count", -1),
};

/** Counts and sums grow with the number of projects: between unlike scopes they say nothing of better or worse. */
const growsWithSize = new Set<FigureUnit>(["count", "roubles"]);

const isSameScope = (one: ComparisonScope, other: ComparisonScope): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const verdictOf = (
  difference: number | null,
  rule: FigureRule,
  isAlike: boolean,
): ComparedFigure["verdict"] => {
  if (difference === null || rule.direction === 0) return null;
  if (growsWithSize.has(rule.unit) && !isAlike) return null;
  if (difference === 0) return "same";
  return difference > 0 === rule.direction > 0 ? "better" : "worse";
};

/** To the kopeck for money, so that what is added and taken away leaves no dust. */
const differenceOf = (left: number | null, right: number | null, unit: FigureUnit): number | null => {
  if (left === null || right === null) return null;
  return unit === "roubles" ? Math.round((right - left) * 100) / 100 : right - left;
};

/**
 * Two sides figure by figure: right − left, and whether the right one is better. Shares, maturity and days are judged
 * between any two sides, counts and money only between two days of one scope.
 */
export const compareSides = (
  left: MeasuredSide,
  right: MeasuredSide,
): Pick<Comparison, "left" | "right" | "figures"> => {
  const isAlike = isSameScope(left.side.scope, right.side.scope);
  const figures = (Object.keys(rules) as FigureKey[]).map((key): ComparedFigure => {
    const rule = rules[key];
    const pair = { left: left.figures[key], right: right.figures[key] };
    const difference = differenceOf(pair.left, pair.right, rule.unit);
    const { group, unit } = rule;
    return { key, group, unit, ...pair, difference, verdict: verdictOf(difference, rule, isAlike) };
  });
  return { left: left.side, right: right.side, figures };
};
