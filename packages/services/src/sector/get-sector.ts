import { overallMaturity, previousCouncil, sectorOf, type PortfolioIndex, type Sector } from "@kedr/domain";
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

/**
 * The sector of a deputy governor; of the actor's own post unless another is named, and of nobody for null.
 * @throws AppError `not_found` for a post that does not exist.
 */
export async function getSector(
  context: ServiceContext,
  { positionId = context.actor.positionId, asOf }: AsOfInput & { positionId?: string | null | undefined },
): Promise<Sector> {
  authorise(context.actor, "sector.read", null);
  const index = await readAt(context, asOf);
  const previous = await readPrevious(context, index);
  const sector = sectorOf(index, positionId, { maturity: overallMaturity(index.portfolio), previous });
  if (sector === null) throw notFound("positionId");
  return sector;
}
