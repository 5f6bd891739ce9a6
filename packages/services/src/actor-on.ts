import type { Actor, PortfolioIndex } from "@kedr/domain";

/**
 * The actor as a list of a past day knows it: what awaited a deputy governor then lies in the industries that were
 * curated then. What the actor may do is asked of the actor of the present, never of this one.
 */
export function actorOn(index: PortfolioIndex, actor: Actor): Actor {
  const curatedIndustryIds = [...index.curatorByIndustry]
    .filter(([, positionId]) => positionId === actor.positionId)
    .map(([industryId]) => industryId);
  return { ...actor, curatedIndustryIds };
}
