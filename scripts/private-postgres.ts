import { execFileSync } from "node:child_process";
import { chown, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The oldest PostgreSQL that Kedr supports. */
const oldestVersion = 15;

/** Folders of Debian's PostgreSQL packages, the newest supported version first. */
export function supportedVersions(folders: readonly string[]): string[] {
  return folders
    .filter((name) => /^\d+$/.test(name) && Number(name) >= oldestVersion)
    .toSorted((one, other) => Number(other) - Number(one));
}

/** Folder of the newest PostgreSQL's programs, or null where there is none of a supported version. */
export async function findPostgres(installed = "/usr/lib/postgresql"): Promise<string | null> {
  const folders = await readdir(installed).catch(() => []);
  const [newest] = supportedVersions(folders);
  return newest ? join(installed, newest, "bin") : null;
}

/** A throw-away cluster that listens on 127.0.0.1 only. */
export interface PrivatePostgres {
  /** Of an empty database, with the right to create others. */
  url: string;
  stop: () => Promise<void>;
}

/** Starts a cluster in a temporary folder, durable enough for tests only: nothing in it outlives them. */
export async function startPrivatePostgres(programs: string): Promise<PrivatePostgres> {
  const folder = await mkdtemp(join(tmpdir(), "kedr-postgres-"));
  const owner = unprivilegedOwner();
  if (owner) await chown(folder, owner.uid, owner.gid);
  const run = (program: string, ...args: string[]): void => {
    execFileSync(join(programs, program), args, {
      ...owner,
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  };
  const cluster = join(folder, "cluster");
  const log = join(folder, "log");
  const stop = async (): Promise<void> => {
    run("pg_ctl", "stop", "-D", cluster, "-m", "immediate", "-w", "-s");
    await rm(folder, { recursive: true });
  };
  const port = await freePort();
  try {
    run("initdb", "-D", cluster, "-U", "kedr", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    run("pg_ctl", "start", "-D", cluster, "-l", log, "-w", "-s", "-o", settings(port, folder));
  } catch (cause) {
    const said = await readFile(log, "utf8").catch(() => "");
    await rm(folder, { recursive: true });
    throw new Error(`PostgreSQL in ${programs} did not start. ${said}`, { cause });
  }
  try {
    run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "kedr", "kedr_test");
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { url: `postgresql://kedr@127.0.0.1:${port}/kedr_test`, stop };
}

function settings(port: number, folder: string): string {
  const values = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  return Object.entries(values)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}

/** PostgreSQL refuses to run as root; Debian's package brings a user of its own for it. */
function unprivilegedOwner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (kind: "-u" | "-g"): number =>
    Number(execFileSync("id", [kind, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
