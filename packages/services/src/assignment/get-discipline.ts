import { discipline, type Discipline, type DisciplineQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Executive discipline over a period, by body and by deputy governor. */
export async function getDiscipline(
  context: ServiceContext,
  { from, to, asOf }: DisciplineQuery & AsOfInput,
): Promise<Discipline> {
  authorise(context.actor, "portfolio.read", null);
  return discipline(await readAt(context, asOf), { from, to });
}
