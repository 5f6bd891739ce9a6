import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import lockfile from "proper-lockfile";
import { StartError } from "./start-error.ts";

interface Holder {
  pid: number;
  host: string;
  /** Tells this process from an earlier one with the same number, as a container gives after a restart. */
  run: string;
}

const self: Holder = { pid: process.pid, host: hostname(), run: randomUUID() };

/** Lets go of the folder. */
export type ReleaseDataFolder = () => Promise<void>;

const readHolder = async (file: string): Promise<Holder | null> => {
  try {
    const { pid, host, run } = JSON.parse(await readFile(file, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && host && run ? { pid, host, run } : null;
  } catch {
    return null;
  }
};

/** Whether the holder may still be at work; of another host nothing is known. */
const mayRun = ({ pid, host, run }: Holder): boolean => {
  if (host !== self.host) return true;
  if (pid === self.pid) return run === self.run;
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
    await rm(probe, { force: true });
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"}). Give this user the right to write there, or name another folder with KEDR_DATA.`,
    );
  }
};

const takeLock = async (folder: string, lockfilePath: string): Promise<ReleaseDataFolder | null> => {
  try {
    return await lockfile.lock(folder, { lockfilePath, realpath: false, stale: 60_000, update: 10_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ELOCKED") return null;
    throw error;
  }
};

/** Takes the lock, or takes it over from a process that is gone. */
const takeFolder = async (folder: string, holderFile: string): Promise<ReleaseDataFolder> => {
  const lock = join(folder, ".lock");
  let release = await takeLock(folder, lock);
  if (!release) {
    const holder = await readHolder(holderFile);
    if (holder && !mayRun(holder)) {
      await rm(lock, { recursive: true, force: true });
      release = await takeLock(folder, lock);
    }
    if (!release) {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
      throw new StartError(
        `The data folder ${folder} is in use by ${who}. Stop that process, or name another folder with KEDR_DATA.`,
      );
    }
  }
  await writeFile(holderFile, JSON.stringify(self));
  return release;
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
  // Two that find the same dead holder must not both take over: the second would throw out the first.
  const leaveGate = await lockfile.lock(join(folder, "gate"), {
    realpath: false,
    stale: 5000,
    retries: { retries: 400, factor: 1, minTimeout: 20 },
  });
  try {
    const release = await takeFolder(folder, holderFile);
    return async () => {
      await rm(holderFile, { force: true });
      await release();
    };
  } finally {
    await leaveGate();
  }
};
