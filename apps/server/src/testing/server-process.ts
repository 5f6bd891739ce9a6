import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** How long a server may take from its start to its address, in milliseconds. */
const startLimit = 30_000;

/** The built server as a process of its own, on a PostgreSQL server. */
export interface ServerProcess {
  /** A request as a browser on the same machine sends it, with an optional session cookie. */
  send(path: string, init?: RequestInit & { cookie?: string }): Promise<Response>;
  /** Signs in to a training account; gives the cookie. */
  signIn(accountId: string): Promise<string>;
  /** Ends it as the loss of its machine would, or as an operator does; resolves when it is gone. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
}

interface Settings {
  databaseUrl: string;
  /** Servers that share it know each other's sessions. */
  dataFolder: string;
}

const spawnServer = ({ databaseUrl, dataFolder }: Settings) =>
  spawn(process.execPath, [main], {
    stdio: ["ignore", "pipe", "pipe"],
    // Nothing of a developer's own settings.
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      HOST: "127.0.0.1",
      KEDR_DATASET: "training",
      DATABASE_URL: databaseUrl,
      KEDR_DATA: dataFolder,
    },
  });

/** The address in the line `Kedr: http://127.0.0.1:PORT`, which the server prints when it is ready. */
const addressOf = (child: ReturnType<typeof spawnServer>): Promise<string> => {
  let printed = "";
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new Error(`${reason}\n${printed}`));
    const limit = setTimeout(fail, startLimit, "Kedr printed no address");
    child.once("close", () => fail("Kedr ended before it was ready"));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        const url = /^Kedr: (http:\/\/\S+)$/m.exec(printed)?.[1];
        if (url === undefined) return;
        clearTimeout(limit);
        resolve(url);
      });
    }
  });
};

/** Starts the built server and waits until it answers; the training portfolio is in the database already. */
export const startServerProcess = async (settings: Settings): Promise<ServerProcess> => {
  const child = spawnServer(settings);
  const ended = once(child, "exit");
  const url = await addressOf(child).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw error;
  });
  const send: ServerProcess["send"] = (path, { cookie, headers, ...init } = {}) => {
    const all = new Headers(headers);
    if (cookie !== undefined) all.set("cookie", cookie);
    if (typeof init.body === "string") all.set("content-type", "application/json");
    return fetch(new URL(path, url), { redirect: "manual", ...init, headers: all });
  };
  return {
    send,
    signIn: async (accountId) => {
      const body = JSON.stringify({ accountId });
      const response = await send("/auth/sign-in/training", { method: "POST", body });
      if (!response.ok) throw new Error(`sign-in to ${accountId} answered ${response.status}`);
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    },
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
};
