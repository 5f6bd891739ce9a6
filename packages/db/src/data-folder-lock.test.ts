import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockDataFolder, type ReleaseDataFolder } from "./data-folder-lock.ts";
import { StartError } from "./start-error.ts";

let root: string;
let lastFolder = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "kedr-lock-"));
});
afterAll(() => rm(root, { recursive: true }));

const newFolder = (): string => {
  lastFolder += 1;
  return join(root, `data-${lastFolder}`);
};

/** Another process that holds the folder until it is killed. */
const holdElsewhere = async (folder: string) => {
  const script = `
    const { lockDataFolder } = await import(${JSON.stringify(new URL("data-folder-lock.ts", import.meta.url))});
    await lockDataFolder(${JSON.stringify(folder)});
    process.stdout.write("held");
    setInterval(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    pid: child.pid,
    kill: async () => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
};

/** What a process that was killed leaves behind. */
const leaveLock = async (folder: string, holder: object): Promise<void> => {
  await mkdir(join(folder, ".lock"), { recursive: true });
  await writeFile(join(folder, "holder.json"), JSON.stringify(holder));
};

/** Takes a folder that must be free, sees that it is then held, and lets go of it. */
const takeAndLeave = async (folder: string): Promise<void> => {
  const release = await lockDataFolder(folder);
  expect(await refusal(folder)).toContain(`in use by process ${process.pid} on ${hostname()}`);
  await release();
};

const refusal = async (folder: string): Promise<string> => {
  const error: unknown = await lockDataFolder(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
};

describe("a data folder", () => {
  it("is made where there is none, and left as it was found", async () => {
    const folder = join(newFolder(), "deeper");
    const release = await lockDataFolder(folder);
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is refused a second time in the same process, which is named", async () => {
    const folder = newFolder();
    const release = await lockDataFolder(folder);
    expect(await refusal(folder)).toContain(`in use by process ${process.pid} on ${hostname()}`);
    await release();
    await takeAndLeave(folder);
  });

  it("is refused while another process holds it, and taken over once that is dead", async () => {
    const folder = newFolder();
    const holder = await holdElsewhere(folder);
    expect(await refusal(folder)).toContain(`in use by process ${holder.pid} on ${hostname()}`);
    await holder.kill();

    await takeAndLeave(folder);
  });

  it("is taken over by one alone when several find the dead holder at once", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    for (let round = 0; round < 4; round += 1) {
      const folder = newFolder();
      await leaveLock(folder, { pid, host: hostname(), run: "earlier" });
      const attempts: Promise<ReleaseDataFolder | null>[] = [];
      for (let count = 0; count < 6; count += 1) {
        attempts.push(lockDataFolder(folder).catch(() => null));
        await setImmediate();
      }
      const taken = (await Promise.all(attempts)).filter((release) => release !== null);
      expect(taken).toHaveLength(1);
      await taken[0]?.();
    }
  });

  it("is taken over from an earlier process that had the same number, as in a restarted container", async () => {
    const folder = newFolder();
    await leaveLock(folder, { pid: process.pid, host: hostname(), run: "earlier" });
    await takeAndLeave(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  it("is not taken over from another host, whose processes cannot be seen", async () => {
    const folder = newFolder();
    await leaveLock(folder, { pid: process.pid, host: "elsewhere", run: "earlier" });
    expect(await refusal(folder)).toContain(`in use by process ${process.pid} on elsewhere`);
  });

  it("is refused when it cannot be told who holds it", async () => {
    const folder = newFolder();
    await mkdir(join(folder, ".lock"), { recursive: true });
    expect(await refusal(folder)).toContain("in use by another process");
  });

  it("is refused where it cannot be written, in one line that says what to do", async () => {
    const file = newFolder();
    await writeFile(file, "in the way");
    for (const folder of [file, join(file, "below"), "/dev/null/kedr"]) {
      const message = await refusal(folder);
      expect(message).toContain(`The data folder ${folder} cannot be written`);
      expect(message).toContain("KEDR_DATA");
      expect(message).not.toContain("\n");
    }
  });
});
