import { indicatorList } from "../indicator/indicator-list.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
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
        origin: link.origin,
      },
    ];
  });
};
