import type { ChildProcessByStdio } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";

const entry = join(import.meta.dirname, "../../server/dist/main.js");

/** How long a server may take to close after SIGTERM. */
const stopLimit = 15_000;

/** How long a server may take from its start to its address, migrations and the training portfolio included. */
const startLimit = 60_000;

/** A running Kedr with a data folder of its own. */
export interface ServerProcess {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** All that it has printed so far. */
  output: () => string;
  /** Ends it as an operator would, and removes its data. */
  stop: () => Promise<void>;
}

/** Settings of a server: a free port and the training portfolio, unless a test says otherwise. */
export type ServerSettings = Record<string, string>;

function spawnServer(settings: ServerSettings, main = entry): Child {
  return spawn(process.execPath, [main], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      KEDR_DATASET: "training",
      // Empty counts as unset: a developer's own settings must not reach the tests' server.
      DATABASE_URL: "",
      KEDR_PUBLIC_URL: "",
      SMTP_URL: "",
      ...settings,
    },
  });
}

/** Runs a server that is expected to end by itself; gives its exit code and what it printed. */
export async function runServerToItsEnd(
  settings: ServerSettings,
  main?: string,
): Promise<{ code: number | null; errors: string }> {
  const child = spawnServer(settings, main);
  const errors: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  const limit = setTimeout(() => child.kill("SIGKILL"), startLimit);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(limit);
  return { code, errors: errors.join("") };
}

/** Where `prepared-data.ts` tells of a data folder with the training portfolio already loaded. */
export const preparedDataVariable = "KEDR_E2E_PREPARED_DATA";

/** A data folder for one server. Loading takes seconds and is the same for all, so it is copied where it can be. */
async function dataFolder(folder: string, { KEDR_DATASET: dataset }: ServerSettings): Promise<string> {
  const data = join(folder, "data");
  const prepared = process.env[preparedDataVariable];
  if (prepared !== undefined && dataset === undefined) await cp(prepared, data, { recursive: true });
  return data;
}

/** Starts the built server; resolves when it has printed its address. Without a data folder it gets one for itself. */
export async function startServer(settings: ServerSettings = {}): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), "kedr-e2e-"));
  const child = spawnServer({
    ...settings,
    KEDR_DATA: settings["KEDR_DATA"] ?? (await dataFolder(folder, settings)),
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  }
  const output = (): string => printed.join("");
  const stop = async (): Promise<void> => {
    try {
      await end(child);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  try {
    return { url: await address(child, output), output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** The address in the line `Kedr: http://127.0.0.1:PORT`, which the server prints when it is ready. */
async function address(child: Child, output: () => string): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(limit);
      reject(new Error(`${reason}\n${output()}`));
    };
    const limit = setTimeout(fail, startLimit, `Kedr printed no address within ${startLimit / 1000} s`);
    child.once("error", (error) => {
      fail(`Kedr could not be started: ${error.message}`);
    });
    child.once("close", (code, signal) => {
      fail(`Kedr ended before it was ready (${signal ?? `exit code ${code}`})`);
    });
    child.stdout.on("data", () => {
      const url = /^Kedr: (http:\/\/\S+?)\/?\s*$/m.exec(output())?.[1];
      if (!url) return;
      clearTimeout(limit);
      resolve(url);
    });
  });
}

async function end(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const limit = setTimeout(() => child.kill("SIGKILL"), stopLimit);
  await exit;
  clearTimeout(limit);
  if (child.signalCode === "SIGKILL")
    throw new Error(`Kedr did not close within ${stopLimit / 1000} s of SIGTERM`);
}
