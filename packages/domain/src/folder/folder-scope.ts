import type { Actor } from "../access/actor.ts";
import { holdsRole, keepsRegistry } from "../access/holds-role.ts";
import { industriesCuratedBy, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Reference } from "../project/project.view.ts";
import type { Folder } from "./folder.view.ts";

/** Whose folder it is: what awaits whom, and in which industries. */
export interface FolderScope {
  kind: Folder["scope"];
  deputy: Reference | null;
  /** Who accepts, decides and controls: whatever does not await them is not in the folder. */
  reviewer: Actor;
  /** Null for all industries, and for what belongs to none. */
  industryIds: ReadonlySet<string> | null;
}

const idsCuratedBy = (index: PortfolioIndex, positionId: string | null): string[] =>
  industriesCuratedBy(index, positionId).map(({ id }) => id);

/**
 * The folder of a post's sector, or with null of the industries that nobody curates: what its curator would find, and
 * what the project office would where there is none. Null for a post that is not recorded.
 */
export const sectorScope = (index: PortfolioIndex, positionId: string | null): FolderScope | null => {
  const deputy = positionReference(index, positionId);
  if (deputy === null && positionId !== null) return null;
  const curatedIndustryIds = idsCuratedBy(index, positionId);
  return {
    kind: positionId === null ? "unassigned" : "sector",
    deputy,
    reviewer: {
      accountId: "",
      name: deputy?.name ?? "",
      roles: [positionId === null ? "project_office" : "deputy_governor"],
      positionId,
      curatedIndustryIds,
    },
    industryIds: new Set(curatedIndustryIds),
  };
};

/** An actor's own folder: all sectors for those who keep the registry, the own sector for a deputy governor, else nothing. */
export const ownScope = (index: PortfolioIndex, actor: Actor): FolderScope => {
  if (keepsRegistry(actor)) return { kind: "all", deputy: null, reviewer: actor, industryIds: null };
  const isDeputy = holdsRole(actor, "deputy_governor") && actor.positionId !== null;
  const curatedIndustryIds = isDeputy ? idsCuratedBy(index, actor.positionId) : [];
  return {
    kind: isDeputy ? "sector" : "none",
    deputy: isDeputy ? positionReference(index, actor.positionId) : null,
    // On an earlier day the actor's post curated what it did then.
    reviewer: { ...actor, curatedIndustryIds },
    industryIds: new Set(curatedIndustryIds),
  };
};

/** Whether an industry belongs to the folder; null is no industry. */
export const isInScope = ({ industryIds }: FolderScope, industryId: string | null): boolean =>
  industryIds === null || (industryId !== null && industryIds.has(industryId));
