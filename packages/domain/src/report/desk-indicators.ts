import { indicatorList } from "../indicator/indicator-list.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { periodView } from "../reporting/period.ts";
import { nextQuarter, openQuarter } from "./desk-period.ts";
import type { DeskIndicator } from "./report-desk.view.ts";

/** The ids of the indicators that a project is meant to move: those it tells values of. */
export const indicatorsToldBy = (
  { portfolio }: Pick<PortfolioIndex, "portfolio">,
  projectId: string,
): ReadonlySet<string> =>
  new Set(
    portfolio.ProjectIndicator.filter((link) => link.projectId === projectId).map(
      ({ indicatorId }) => indicatorId,
    ),
  );

/**
 * The indicators of a project in the order of the list of indicators, with what its present report tells of them.
 * They are asked for while the window of a quarter is open.
 */
export const deskIndicators = (
  index: PortfolioIndex,
  projectId: string,
  reportId: string | null,
): DeskIndicator[] => {
  const { portfolio, today } = index;
  const linked = indicatorsToldBy(index, projectId);
  if (linked.size === 0) return [];
  const open = openQuarter(portfolio);
  const quarter = open ?? nextQuarter(portfolio);
  const told = new Map(
    portfolio.IndicatorValue.filter((value) => reportId !== null && value.reportId === reportId).map(
      ({ id, indicatorId, value, evidence }) => [indicatorId, { valueId: id, value, evidence }],
    ),
  );
  return indicatorList(portfolio)
    .indicators.filter(({ id }) => linked.has(id))
    .map(({ id, number, name, unit, direction, target, current }) => ({
      indicatorId: id,
      number,
      name,
      unit,
      direction,
      target: target?.value ?? null,
      latest: current && {
        value: current.value,
        date: current.date,
        year: current.year,
        kind: current.kind,
      },
      told: told.get(id) ?? null,
      period: quarter && periodView(quarter, today),
      isAsked: open !== null,
    }));
};
