import { setTimeout } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** Where announcements of committed transactions go; see the migration `announce_changes` for what they say. */
const liveChannel = "kedr_live";

interface Listener {
  /** The announcement's own words. */
  onMessage: (message: string) => void;
  /**
   * It listens now: at first, and again after a lost connection. What was announced before went unheard, so the caller
   * reads for itself where things stand.
   */
  onListening: () => void;
}

/** Hears the announcements until stopped, through lost connections. Stopping resolves when the connection is closed. */
export type Listen = (listener: Listener) => () => Promise<void>;

/** Listens in the embedded database, which knows no lost connections. */
export const listenOnPglite =
  (pglite: PGlite): Listen =>
  ({ onMessage, onListening }) => {
    const listening = pglite.listen(liveChannel, onMessage);
    listening.then(onListening, () => undefined);
    return async () => {
      await (
        await listening
      )();
    };
  };

const pauseAfter = (failures: number): number => Math.min(250 * 2 ** failures, 10_000);

/** How often a silent connection is asked whether it still stands, in milliseconds. */
const askEvery = 30_000;
const answerWithin = 10_000;

/** Resolves when the connection is lost, which may be at once. */
const listenOnce = async (client: pg.Client, { onMessage, onListening }: Listener): Promise<void> => {
  const lost = new Promise<void>((resolve) => {
    client.once("error", () => resolve());
    client.once("end", () => resolve());
  });
  client.on("error", () => undefined);
  client.on("notification", ({ payload = "" }) => onMessage(payload));
  await client.connect();
  await client.query(`LISTEN ${liveChannel}`);
  onListening();
  // A cable pulled out says nothing by itself.
  const asking = setInterval(() => void client.query("SELECT 1").catch(() => client.end()), askEvery).unref();
  await lost;
  clearInterval(asking);
};

/** Listens on a connection of its own to a server; a lost one is made anew, sooner at first and then every ten seconds. */
export const listenOnServer =
  (url: string): Listen =>
  (listener) => {
    const stopping = new AbortController();
    const { signal } = stopping;
    let client: pg.Client | null = null;
    let failures = 0;
    const connection = { connectionString: url, connectionTimeoutMillis: answerWithin };
    const onListening = (): void => {
      failures = 0;
      listener.onListening();
    };
    const keepListening = async (): Promise<void> => {
      while (!signal.aborted) {
        client = new pg.Client({ ...connection, query_timeout: answerWithin });
        await listenOnce(client, { ...listener, onListening }).catch(() => undefined);
        await client.end().catch(() => undefined);
        await setTimeout(pauseAfter(failures), null, { signal, ref: false }).catch(() => undefined);
        failures += 1;
      }
    };
    const ended = keepListening();
    return async () => {
      stopping.abort();
      await client?.end().catch(() => undefined);
      await ended;
    };
  };
