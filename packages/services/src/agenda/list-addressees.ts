import { addresseeChoices, type AddresseeChoices } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Whom points can be addressed to, for whoever writes them. */
export async function listAddressees(context: ServiceContext): Promise<AddresseeChoices> {
  authorise(context.actor, "meeting.prepare", null);
  const { portfolio } = await readAt(context, undefined);
  return addresseeChoices(portfolio);
}
