import { overallMaturity, sectorOf, type Sector } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

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
  const sector = sectorOf(index, positionId, overallMaturity(index.portfolio));
  if (sector === null) throw notFound("positionId");
  return sector;
}
