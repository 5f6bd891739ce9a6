import type { PortfolioIndex } from "@kedr/domain";
import { notFound } from "../app-error.ts";

/**
 * Stops whoever names an indicator that is not recorded, or one that the project named with it is not linked to.
 * @throws AppError `not_found` with the field `indicatorId`
 */
export function requireIndicator(
  { portfolio }: PortfolioIndex,
  { projectId, indicatorId }: { projectId: string | null; indicatorId: string | null },
): void {
  if (indicatorId === null) return;
  const isKnown =
    projectId === null
      ? portfolio.Indicator.some(({ id }) => id === indicatorId)
      : portfolio.ProjectIndicator.some(
          (link) => link.projectId === projectId && link.indicatorId === indicatorId,
        );
  if (!isKnown) throw notFound("indicatorId");
}
