import { loadDataset, tomskDataset, trainingDataset } from "@kedr/dataset";
import { type Database, findInstallation, type Installation, StartError } from "@kedr/db";
import type { CalendarDate } from "@kedr/domain";
import { hashPassword } from "better-auth/crypto";
import { type FileStore, keepBytes } from "./file-store/file-store.ts";

/** Password of every account of the training portfolio, as the README tells. Real installations have no such account. */
const trainingPassword = "kedr-training";

interface Wanted {
  dataset: "training" | "tomsk";
  today: CalendarDate;
  /** Where the files of the data set go. */
  files: FileStore;
}

/**
 * Loads the wanted data set into an empty database; one that is loaded stays as it is.
 *
 * @throws StartError when the database holds another data set than the one asked for
 */
export const loadInstallation = async (
  database: Database,
  { dataset, today, files }: Wanted,
): Promise<Installation> => {
  const found = await findInstallation(database);
  if (found && found.dataset !== dataset) {
    throw new StartError(
      `This database holds the data set «${found.dataset}», and KEDR_DATASET asks for «${dataset}». Set KEDR_DATASET=${found.dataset}, or name another data folder with KEDR_DATA.`,
    );
  }
  if (found) return found;
  const isTraining = dataset === "training";
  const wanted = isTraining ? trainingDataset() : tomskDataset(today);
  const passwordHash = isTraining ? await hashPassword(trainingPassword) : null;
  // Before the records: a record without its content would be untrue, content without a record is harmless.
  await Promise.all(wanted.files.map((file) => keepBytes(files, file)));
  await loadDataset(database, { dataset: wanted, passwordHash });
  return { dataset, pinnedToday: wanted.pinnedToday };
};
