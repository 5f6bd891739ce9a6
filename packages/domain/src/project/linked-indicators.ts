import { isBinding } from "../contribution/binding-link.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import { printedTarget } from "../indicator/indicator-target.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { LinkedIndicator } from "./project.view.ts";

/** The indicators that a project is linked to, with the figures and in the order of the list of indicators. */
export const linkedIndicators = ({ portfolio }: PortfolioIndex, projectId: string): LinkedIndicator[] => {
  const links = new Map(
    portfolio.ProjectIndicator.filter((link) => link.projectId === projectId).map((link) => [
      link.indicatorId,
      link,
    ]),
  );
  if (links.size === 0) return [];
  return indicatorList(portfolio).indicators.flatMap((indicator) => {
    const link = links.get(indicator.id);
    if (!link) return [];
    return [
      {
        id: indicator.id,
        number: indicator.number,
        name: indicator.name,
        unit: indicator.unit,
        confidence: link.confidence,
        note: link.note,
        baseline: indicator.baseline?.value ?? null,
        current: indicator.current?.value ?? null,
        target: indicator.target?.value ?? null,
        ...(isBinding(link) ? targetMove(portfolio, indicator.id) : { printedTarget: null, askedMove: null }),
        origin: link.origin,
      },
    ];
  });
};

/** What a request to move the indicator's target is about, and the one that waits already. */
const targetMove = (
  { IndicatorTarget, RescheduleRequest }: Portfolio,
  indicatorId: string,
): Pick<LinkedIndicator, "printedTarget" | "askedMove"> => {
  const target = printedTarget(IndicatorTarget.filter((one) => one.indicatorId === indicatorId));
  if (target === null) return { printedTarget: null, askedMove: null };
  const { id, year, value, version } = target;
  const open = RescheduleRequest.find(
    ({ indicatorTargetId, state }) => indicatorTargetId === id && state === "requested",
  );
  const newValue = open?.newValue ?? null;
  return {
    printedTarget: { id, year, value, version },
    askedMove: open && newValue !== null ? { id: open.id, newValue, requestedOn: open.requestedOn } : null,
  };
};
