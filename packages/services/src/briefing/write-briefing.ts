import { Worker } from "node:worker_threads";
import { abortReason } from "./abort-reason.ts";
import type { BriefingMessage, BriefingOrder } from "./briefing-order.ts";
import { createTurns } from "./turns.ts";

// Beside this module in the workspace, beside the bundle in a built server: there everything is JavaScript.
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const program = new URL(`./write-briefing.worker.${ending}`, import.meta.url);

/** A thread takes a core and some 100 MB: the rest of the server, and other books, must still have theirs. */
const takeTurn = createTurns(2);

interface Following {
  /** Told at once when the book has to wait for others. */
  onWait: () => void;
  /** Told when its turn has come. */
  onStart: () => void;
  onChapter: (title: string | null) => void;
  signal: AbortSignal | undefined;
}

/**
 * Writes the file of a book in a thread of its own. Of one server two are written at once; the rest wait in the order in
 * which they were asked for. A thread that is not wanted for a minute ends, as does one whose book is no longer wanted.
 * @throws the signal's reason, at once, when it is aborted
 */
export const writeBriefing = (
  order: BriefingOrder,
  { onWait, onStart, onChapter, signal }: Following,
): Promise<Uint8Array> =>
  takeTurn(
    () => {
      onStart();
      return inThread(order, { onChapter, signal });
    },
    { onWait, signal },
  );

/** How long a thread waits for the next book, in milliseconds. */
const longestRest = 60_000;

/** Threads that have written a book and may write the next: to start one takes as long as to write. */
const resting = new Map<Worker, NodeJS.Timeout>();

const begin = (): Worker => {
  const thread = new Worker(program);
  return thread.once("exit", () => resting.delete(thread));
};

const wake = (): Worker => {
  const [thread] = resting.keys();
  if (thread === undefined) return begin();
  clearTimeout(resting.get(thread));
  resting.delete(thread);
  thread.ref();
  return thread;
};

const layToRest = (thread: Worker): void => {
  const end = setTimeout(() => {
    resting.delete(thread);
    void thread.terminate();
  }, longestRest);
  // Neither keeps a server running that is to stop.
  end.unref();
  thread.unref();
  resting.set(thread, end);
};

const inThread = (
  order: BriefingOrder,
  { onChapter, signal }: Pick<Following, "onChapter" | "signal">,
): Promise<Uint8Array> => {
  signal?.throwIfAborted();
  const thread = wake();
  const stop = () => void thread.terminate();
  signal?.addEventListener("abort", stop, { once: true });
  const written = new Promise<Uint8Array>((resolve, reject) => {
    const onEnd = () =>
      reject(signal?.aborted ? abortReason(signal) : new Error("the thread ended without a file"));
    const onMessage = (message: BriefingMessage): void => {
      if (message.kind === "chapter") return onChapter(message.title);
      thread.off("message", onMessage).off("error", reject).off("exit", onEnd);
      layToRest(thread);
      resolve(message.bytes);
    };
    thread.on("message", onMessage).on("error", reject).on("exit", onEnd);
    thread.postMessage(order);
  });
  return written.finally(() => signal?.removeEventListener("abort", stop));
};
