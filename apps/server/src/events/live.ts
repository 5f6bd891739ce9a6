import { type Database, readRevision } from "@kedr/db";
import { coalesce } from "./coalesce.ts";
import { createMailbox, type LiveEvent, type Mailbox } from "./mailbox.ts";

/** Bounds, in milliseconds and in numbers. */
export interface LiveLimits {
  /** Between two rounds of telling: what happens meanwhile is told together. */
  pause: number;
  /** Between two beats of a silent stream. */
  beatEvery: number;
  /** Streams of one account; one more closes the oldest. */
  streamsPerAccount: number;
}

/** What other people, and other servers on the same database, have just changed. */
export interface Live {
  /** The change log's last sequence as heard, never ahead of the database; null until it is known. */
  revision(): string | null;
  /** A stream of an account begins. It ends when its box is closed, by either side. */
  open(accountId: string): Mailbox;
  /** How many streams are open. */
  streams(): number;
  /** Closes every stream, and listens no more. */
  stop(): Promise<void>;
}

const usual: LiveLimits = { pause: 250, beatEvery: 25_000, streamsPerAccount: 20 };
const notificationWord = "notification:";

/** The open streams of a process, each account's oldest first. */
const createStreams = (limit: number) => {
  const byAccount = new Map<string, Set<Mailbox>>();
  const of = (accountId: string): Mailbox[] => [...(byAccount.get(accountId) ?? [])];
  const all = (): Mailbox[] => [...byAccount.values()].flatMap((boxes) => [...boxes]);
  const open = (accountId: string): Mailbox => {
    const inner = createMailbox();
    const close = (): void => {
      const boxes = byAccount.get(accountId);
      boxes?.delete(box);
      if (boxes?.size === 0) byAccount.delete(accountId);
      inner.close();
    };
    const box: Mailbox = { ...inner, close };
    const boxes = of(accountId);
    if (boxes.length >= limit) boxes[0]?.close();
    byAccount.set(accountId, (byAccount.get(accountId) ?? new Set()).add(box));
    return box;
  };
  return { of, all, open };
};

/** One listener on the database for the whole process, whatever the number of streams. */
export const createLive = (database: Database, limits: Partial<LiveLimits> = {}): Live => {
  const { pause, beatEvery, streamsPerAccount } = { ...usual, ...limits };
  const streams = createStreams(streamsPerAccount);
  const notified = new Set<string>();
  let hasChanged = false;
  let isStopped = false;
  let revision: string | null = null;

  const tell = (boxes: Mailbox[], event: LiveEvent): void => {
    for (const box of boxes) box.put(event);
  };
  const tellChange = async (): Promise<void> => {
    hasChanged = false;
    // A database that does not answer has lost the listener too: where things stand is asked when it listens again.
    revision = await readRevision(database).catch(() => revision);
    if (revision !== null) tell(streams.all(), { kind: "change", revision });
  };
  const tellNews = coalesce(async () => {
    if (isStopped) return;
    for (const accountId of notified) tell(streams.of(accountId), { kind: "notification" });
    notified.clear();
    if (hasChanged) await tellChange();
  }, pause);

  const stopListening = database.listen({
    onMessage: (message) => {
      if (message.startsWith(notificationWord)) notified.add(message.slice(notificationWord.length));
      else hasChanged = true;
      tellNews();
    },
    onListening: () => {
      hasChanged = true;
      tellNews();
    },
  });
  const beating = setInterval(() => tell(streams.all(), { kind: "beat" }), beatEvery).unref();

  return {
    revision: () => revision,
    open: (accountId) => {
      const box = streams.open(accountId);
      if (isStopped) box.close();
      return box;
    },
    streams: () => streams.all().length,
    stop: async () => {
      isStopped = true;
      clearInterval(beating);
      for (const box of streams.all()) box.close();
      await stopListening();
    },
  };
};
