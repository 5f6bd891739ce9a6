import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import lockfile from "proper-lockfile";
import { StartError } from "./start-error.ts";

interface Holder {
  pid: number;
  host: string;
}

/** Lets go of the folder. */
export type ReleaseDataFolder = () => Promise<void>;

const readHolder = async (file: string): Promise<Holder | null> => {
  try {
    const text = JSON.parse(await readFile(file, "utf8")) as Partial<Holder>;
    return typeof text.pid === "number" && typeof text.host === "string" ? { pid: text.pid, host: text.host } : null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, ".writable");
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"}). Give this user the right to write there, or name another folder with KEDR_DATA.`,
    );
  }
};

/**
 * Takes the data folder for this process alone: PGlite itself lets a second process in, and neither then sees the
 * other's writes. A lock left by a process that no longer runs on this host is taken over at once.
 *
 * @throws StartError when the folder cannot be written, or another process holds it (named by its process id).
 */
export const lockDataFolder = async (folder: string): Promise<ReleaseDataFolder> => {
  await makeFolder(folder);
  const holderFile = join(folder, "holder.json");
  const options = { lockfilePath: join(folder, ".lock"), realpath: false, stale: 60_000, update: 10_000 };
  const take = async (): Promise<ReleaseDataFolder | null> => {
    try {
      return await lockfile.lock(folder, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ELOCKED") return null;
      throw error;
    }
  };
  let release = await take();
  if (!release) {
    const holder = await readHolder(holderFile);
    if (!holder || holder.host !== hostname() || isAlive(holder.pid)) {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
      throw new StartError(
        `The data folder ${folder} is in use by ${who}. Stop that process, or name another folder with KEDR_DATA.`,
      );
    }
    await rm(options.lockfilePath, { recursive: true, force: true });
    release = await take();
    if (!release) throw new StartError(`The data folder ${folder} was taken by another process at this moment.`);
  }
  await writeFile(holderFile, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  const unlock = release;
  return async () => {
    await rm(holderFile, { force: true });
    await unlock();
  };
};
