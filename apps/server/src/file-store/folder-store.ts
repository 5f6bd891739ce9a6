import { access, constants, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StartError } from "@kedr/db";
import type { FileStore } from "./file-store.ts";

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** A name is durable once its folder is; Windows has no such call and needs none. */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === "win32") return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/**
 * A store in a folder: `ab/ab12…` for each content, whole or not at all.
 *
 * @throws StartError when the folder cannot be written to
 */
export const openFolderStore = async (folder: string): Promise<FileStore> => {
  const incomingFolder = join(folder, "incoming");
  try {
    await mkdir(incomingFolder, { recursive: true });
    await access(incomingFolder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(`Cannot write to the folder of files ${folder} (${code}). Check KEDR_FILES.`);
  }
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    incomingFolder,
    keep: async ({ path, sha256 }) => {
      const target = pathOf(sha256);
      await mkdir(dirname(target), { recursive: true });
      // Over the same content when it is there already: a rename is atomic.
      await rename(path, target);
      await syncFolder(dirname(target));
      await syncFolder(folder);
    },
    open: async (sha256) => {
      try {
        const file = await open(pathOf(sha256));
        return file.readableWebStream({ autoClose: true }) as ReadableStream<Uint8Array>;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
};
