import { yearOf } from "../calendar/days.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import { dueWithin, listMilestones, overdueOf } from "../milestone/milestone-list.ts";
import { byId } from "../portfolio/grouping.ts";
import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { rollUp } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { planItemState } from "../strategy/plan-item.ts";
import { controlTotals } from "./control-totals.ts";
import { overviewIndustries } from "./industry-overview.ts";
import type { Overview, PlanItemView } from "./overview.view.ts";

/** The plan of the running year, and what earlier and later years' plans still have open; by year and number. */
export const planItems = (index: PortfolioIndex): PlanItemView[] => {
  const indicators = byId(index.portfolio.Indicator);
  return index.portfolio.PlanItem.map((item) => ({
    id: item.id,
    number: item.number,
    year: item.year,
    title: item.title,
    state: planItemState(item, index.today),
    dueDate: item.dueDate,
    isRecurring: item.isRecurring,
    responsible: positionReference(index, item.responsiblePositionId),
    indicator: referenceTo(indicators, item.indicatorId),
    slide: item.sourceSlide,
  }))
    .filter(({ year, state }) => year === yearOf(index.today) || state !== "completed")
    .toSorted((one, other) => one.year - other.year || one.number - other.number);
};

const strategyOf = ({ portfolio }: PortfolioIndex): Overview["strategy"] => {
  const strategy = portfolio.Strategy[0];
  if (!strategy) return null;
  return {
    name: strategy.name,
    publishedUrl: strategy.publishedUrl,
    goals: portfolio.Goal.filter(({ strategyId }) => strategyId === strategy.id)
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, text }) => ({ number, text })),
  };
};

/** The strategy at a glance. One installation holds one strategy. */
export const overviewOf = (index: PortfolioIndex, maturity: OverallMaturity): Overview => {
  const { portfolio, today } = index;
  const milestones = listMilestones(index, portfolio.Project);
  return {
    today,
    strategy: strategyOf(index),
    controlTotals: controlTotals(index, portfolio.Strategy[0] ?? null),
    rollUp: rollUp(summariseProjects(index)),
    industries: overviewIndustries(index, index.industries),
    maturity,
    overdue: overdueOf(milestones),
    due30: dueWithin(milestones, { today, from: 0, to: 30 }),
    due60: dueWithin(milestones, { today, from: 31, to: 60 }),
    due90: dueWithin(milestones, { today, from: 61, to: 90 }),
    planItems: planItems(index),
  };
};
