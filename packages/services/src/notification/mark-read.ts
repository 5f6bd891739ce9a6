import { markNotificationsRead } from "@kedr/db";
import type { MarkReadInput, UnreadNotifications } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { getUnreadNotifications } from "./list-notifications.ts";

/**
 * Marks the actor's own as read, by id or all of them. Ids of others' are passed over. Doing it twice does no more than
 * once, so the request's id is not kept.
 */
export async function markRead(
  context: ServiceContext,
  { ids }: Pick<MarkReadInput, "ids">,
): Promise<UnreadNotifications> {
  const { actor, database } = context;
  authorise(actor, "notification.read", null);
  await markNotificationsRead(database, { accountId: actor.accountId, ids });
  return getUnreadNotifications(context);
}
