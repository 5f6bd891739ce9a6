import {
  can,
  overallMaturity,
  previousCouncil,
  sectorOf,
  type PortfolioIndex,
  type Sector,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The portfolio as known on the day of the Council before the index's day; usually one that is remembered. */
async function readPrevious(
  context: ServiceContext,
  { portfolio }: PortfolioIndex,
): Promise<Parameters<typeof sectorOf>[2]["previous"]> {
  const meeting = previousCouncil(portfolio);
  return meeting && { meeting, index: await readAt(context, meeting.date) };
}

/** A sector, and what the actor may begin about it. */
export interface ReadSector extends Sector {
  /** Ids of the industries about which the actor may give an assignment; none on a past day. */
  assignable: string[];
}

/**
 * The sector of a deputy governor; of the actor's own post unless another is named, and of nobody for null.
 * @throws AppError `not_found` for a post that does not exist.
 */
export async function getSector(
  context: ServiceContext,
  { positionId = context.actor.positionId, asOf }: AsOfInput & { positionId?: string | null | undefined },
): Promise<ReadSector> {
  const { actor, today } = context;
  authorise(actor, "sector.read", null);
  const index = await readAt(context, asOf);
  const previous = await readPrevious(context, index);
  const sector = sectorOf(index, positionId, { maturity: overallMaturity(index.portfolio), previous });
  if (sector === null) throw notFound("positionId");
  return { ...sector, assignable: index.today === today ? assignableIndustries(sector, actor) : [] };
}

const assignableIndustries = ({ industries }: Sector, actor: ServiceContext["actor"]): string[] =>
  industries
    .map(({ industry }) => industry.id)
    .filter((industryId) => can(actor, "assignment.issue", { leadPositionId: null, industryId }));
