import { noteVisits } from "@kedr/db";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * Notes that the account is here today. The client says so when it starts, which a session that lasts for weeks does
 * not tell; once a day is kept, so saying it again changes nothing.
 */
export async function noteVisit({ actor, database, today }: ServiceContext): Promise<{ day: string }> {
  authorise(actor, "portfolio.read", null);
  await noteVisits(database, [{ accountId: actor.accountId, day: today }]);
  return { day: today };
}
