import { folderOf, ownScope, sectorScope, type Folder } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The actor's morning folder; that of another post's sector where one is named, and of nobody's industries for null.
 * Whatever it offers is what the actor may do, whose folder it may be.
 * @throws AppError `not_found` for a post that does not exist.
 */
export async function getFolder(
  context: ServiceContext,
  { positionId, asOf }: AsOfInput & { positionId?: string | null | undefined },
): Promise<Folder> {
  const { actor, today } = context;
  authorise(actor, "sector.read", null);
  const index = await readAt(context, asOf);
  const scope = positionId === undefined ? ownScope(index, actor) : sectorScope(index, positionId);
  if (scope === null) throw notFound("positionId");
  return folderOf(index, scope, { actor, isPast: index.today !== today });
}
