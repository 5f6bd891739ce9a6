import { readTable } from "@kedr/documents";
import { refused } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The cells of a table that somebody is about to enter, as text; nothing is stored.
 * @throws AppError `forbidden`, or `invalid_input` for a file that is no table or is too long
 */
export async function readBodiesFile(
  { actor }: Pick<ServiceContext, "actor">,
  bytes: Uint8Array,
): Promise<{ rows: string[][] }> {
  authorise(actor, "indicator.administer", null);
  const reading = await readTable(bytes);
  if (!reading.isRead) throw refused({ code: reading.fault, field: "file" });
  return { rows: reading.rows };
}
