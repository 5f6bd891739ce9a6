import { findInstallation } from "@kedr/db";
import { publicationPreview, type PreviewPublicationInput, type PublicationPreview } from "@kedr/domain";
import { AppError } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { publicationPaths } from "./publication-paths.ts";

/**
 * What a publication of a day would hold. Nothing is written.
 * @throws AppError `forbidden`, `invalid_input` for a day that has not come yet
 */
export async function previewPublication(
  { actor, database, portfolios, today }: ServiceContext,
  { day }: PreviewPublicationInput,
): Promise<PublicationPreview> {
  authorise(actor, "publication.publish", null);
  if (day > today) throw new AppError("invalid_input", { reason: "as_of_in_future", field: "day" });
  const [index, installation] = await Promise.all([
    portfolios.read({ today, asOf: day }),
    findInstallation(database),
  ]);
  return {
    ...publicationPreview(index),
    isTraining: installation?.dataset === "training",
    files: publicationPaths,
  };
}
