import { readPublications } from "@kedr/db";
import { can, type PublicationList } from "@kedr/domain";
import { AppError } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * What has been published, as it stood at the end of a day.
 * @throws AppError `forbidden`, `invalid_input` for a day that has not come yet
 */
export async function listPublications(
  { actor, database, today }: ServiceContext,
  { asOf = today }: AsOfInput,
): Promise<PublicationList> {
  authorise(actor, "portfolio.read", null);
  if (asOf > today) throw new AppError("invalid_input", { reason: "as_of_in_future", field: "asOf" });
  return {
    publications: await readPublications(database, asOf),
    canPublish: asOf === today && can(actor, "publication.publish", null),
  };
}
