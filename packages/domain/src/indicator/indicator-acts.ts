import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { reviewAbilities } from "../access/review-abilities.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { IndicatorActs, IndicatorView } from "./indicator.view.ts";

/**
 * What a reviewer may begin about each indicator, by the rule that judges the acts themselves: a question goes to the lead
 * of a project that moves it, an assignment and a proposal need the indicator alone. Those about which the actor may begin
 * nothing are left out, and on a past day all are.
 */
export const indicatorActs = (
  { projectById }: PortfolioIndex,
  indicators: readonly IndicatorView[],
  { actor, isPast }: { actor: Actor; isPast: boolean },
): IndicatorActs[] => {
  if (isPast) return [];
  return indicators.flatMap(({ id: indicatorId, industry, projects }): IndicatorActs[] => {
    // No industry has an empty id: what belongs to none is for those who keep the registry.
    const about = { leadPositionId: null, industryId: industry?.id ?? "" };
    const { canAssign, canPropose } = reviewAbilities(actor, about);
    const askAbout = projects.flatMap(({ id, name }) => {
      const project = projectById.get(id);
      return project !== undefined && can(actor, "inquiry.ask", project) ? [{ id, name }] : [];
    });
    if (!canAssign && !canPropose && askAbout.length === 0) return [];
    return [{ indicatorId, askAbout, canAssign, canPropose }];
  });
};
