import { listProjects as listOf, type ProjectList, type ProjectQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** A page of the registry. Whoever may read the portfolio may read every project of it. */
export async function listProjects(
  context: ServiceContext,
  { asOf, ...query }: ProjectQuery & AsOfInput,
): Promise<ProjectList> {
  authorise(context.actor, "portfolio.read", null);
  return listOf(await readAt(context, asOf), query);
}
