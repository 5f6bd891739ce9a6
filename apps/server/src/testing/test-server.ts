import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createPortfolioReader } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { createApp } from "../app.ts";
import { createAuth } from "../auth/auth.ts";
import { createClock } from "../clock.ts";
import { createLive, type LiveLimits } from "../events/live.ts";
import type { FileStore } from "../file-store/file-store.ts";
import { openFolderStore } from "../file-store/folder-store.ts";

/** A whole server on a free loopback port, over a training portfolio of its own. */
export interface TestServer {
  url: string;
  database: TestDatabase;
  /** Empty at first: the records of the training portfolio come without their files. */
  files: FileStore;
  logged: Record<string, unknown>[];
  /** What can be read by an address of its own, in the form in which the routes are declared. */
  readAddresses: string[];
  /** A request as a browser on the same machine sends it, with an optional session cookie. */
  send(path: string, init?: RequestInit & { cookie?: string }): Promise<Response>;
  /** Signs in to a training account; gives the cookie. */
  signIn(accountId: string): Promise<string>;
  close(): Promise<void>;
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** Starts the server on the database given, or on a fresh training portfolio. */
export const startTestServer = async (
  database?: TestDatabase,
  limits: Partial<LiveLimits> = {},
): Promise<TestServer> => {
  const records = database ?? (await createTrainingDb());
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientFolder = await mkdtemp(join(tmpdir(), "kedr-client-"));
  await writeFile(join(clientFolder, "index.html"), "<!doctype html><title>Кедр</title>");
  const filesFolder = await mkdtemp(join(tmpdir(), "kedr-files-"));
  const files = await openFolderStore(filesFolder);
  const logged: Record<string, unknown>[] = [];
  const live = createLive(records, limits);
  const app = createApp({
    database: records,
    portfolios: createPortfolioReader(records),
    auth: createAuth({ database: records, secret: "test-secret-of-thirty-two-characters", baseUrl: url }),
    live,
    clock: createClock("2023-03-01"),
    newId: randomUUID,
    files,
    mail: "off",
    address: url,
    clientFolder,
    isSecure: false,
    log: (entry) => logged.push(entry),
  });
  const answer = getRequestListener(app.fetch);
  server.on("request", (request, response) => void answer(request, response));
  const send: TestServer["send"] = (path, { cookie, headers, ...init } = {}) => {
    const all = new Headers(headers);
    if (cookie) all.set("cookie", cookie);
    if (typeof init.body === "string" && !all.has("content-type"))
      all.set("content-type", "application/json");
    return fetch(new URL(path, url), { redirect: "manual", ...init, headers: all });
  };
  return {
    url,
    database: records,
    files,
    logged,
    readAddresses: [...new Set(app.routes.filter(({ method }) => method === "GET").map(({ path }) => path))],
    send,
    signIn: async (accountId) => {
      const response = await send("/auth/sign-in/training", {
        method: "POST",
        body: JSON.stringify({ accountId }),
      });
      if (!response.ok) throw new Error(`sign-in to ${accountId} answered ${response.status}`);
      return cookieOf(response);
    },
    close: async () => {
      await live.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await records.close();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
};
