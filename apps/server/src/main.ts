import { randomUUIDv7 } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { type Database, openDatabase, StartError } from "@kedr/db";
import { createPortfolioReader } from "@kedr/services";
import { createApp } from "./app.ts";
import { createAuth } from "./auth/auth.ts";
import { readSecret } from "./auth/secret.ts";
import { createClock } from "./clock.ts";
import { type Env, readEnv } from "./env.ts";
import { createLive, type Live } from "./events/live.ts";
import { openFileStore } from "./file-store/open-file-store.ts";
import { loadInstallation } from "./load-installation.ts";
import { openMailer } from "./mail/open-mailer.ts";
import { type Schedule, startSchedule } from "./schedule/schedule.ts";
import { createScheduledWork } from "./schedule/scheduled-work.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The port is taken before anything is opened, so that a port in use leaves the data untouched. */
const listen = async ({ host, port }: Env) => {
  const server = createServer((_, response) => {
    response.writeHead(503, { "retry-after": "1" }).end();
  });
  // Longer than any proxy or browser keeps a connection: the side that asks is then never the one to be cut off.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new StartError(
              `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1}.`,
            )
          : new StartError(
              `Cannot listen on ${host}:${port} (${error.code ?? error.message}). Check HOST and PORT.`,
            ),
      );
    });
    server.listen(port, host, resolve);
  });
  return server;
};

const openIn = (env: Env): Promise<Database> =>
  openDatabase(env.databaseUrl === null ? { dataFolder: env.dataFolder } : { url: env.databaseUrl }, {
    assets: { migrations: new URL("./migrations/", import.meta.url) },
  });

const compose = async (env: Env, { database, address }: { database: Database; address: string }) => {
  const files = await openFileStore(env);
  const installation = await loadInstallation(database, {
    files,
    dataset: env.dataset,
    today: createClock(null).today(),
  });
  const baseUrl = env.publicUrl ?? address;
  const { mailer, delivery } = openMailer(env);
  const deps = {
    database,
    portfolios: createPortfolioReader(database),
    auth: createAuth({ database, secret: await readSecret(env.dataFolder), baseUrl }),
    live: createLive(database),
    clock: createClock(installation.pinnedToday),
    newId: randomUUIDv7,
    files,
    mail: delivery,
    address: baseUrl.replace(/\/+$/, ""),
    clientFolder: fileURLToPath(new URL("./client/", import.meta.url)),
    isSecure: baseUrl.startsWith("https:"),
    log: (entry: Record<string, unknown>) => say(JSON.stringify(entry)),
  };
  return { app: createApp(deps), live: deps.live, work: createScheduledWork({ ...deps, mailer }) };
};

const start = async (): Promise<void> => {
  const env = readEnv(process.env);
  const server = await listen(env);
  const { port } = server.address() as AddressInfo;
  const address = `http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${port}`;
  const database = await openIn(env);
  let schedule: Schedule | null = null;
  let live: Live | null = null;
  const close = async (): Promise<void> => {
    // Streams of events end by themselves only when the page is left.
    await live?.stop();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 3000).unref();
    });
    await schedule?.stop();
    await database.close();
  };
  try {
    const composed = await compose(env, { database, address });
    live = composed.live;
    server.removeAllListeners("request");
    const answer = getRequestListener(composed.app.fetch);
    server.on("request", (request, response) => void answer(request, response));
    schedule = startSchedule(composed.work);
  } catch (error) {
    await close();
    throw error;
  }
  say(`Kedr: ${address}`);
  let isClosing = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isClosing) return;
      isClosing = true;
      void close().then(() => process.exit(0));
    });
  }
};

try {
  await start();
} catch (error) {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(1);
}
