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
 * Writes the file of a book in a thread of its own, which ends with it. Of one server two are written at once; the rest
 * wait in the order in which they were asked for.
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

const inThread = (
  order: BriefingOrder,
  { onChapter, signal }: Pick<Following, "onChapter" | "signal">,
): Promise<Uint8Array> => {
  signal?.throwIfAborted();
  const worker = new Worker(program, { workerData: order });
  const stop = () => void worker.terminate();
  signal?.addEventListener("abort", stop, { once: true });
  const written = new Promise<Uint8Array>((resolve, reject) => {
    worker.on("message", (message: BriefingMessage) => {
      if (message.kind === "chapter") onChapter(message.title);
      else resolve(message.bytes);
    });
    worker.on("error", reject);
    // After the file this says nothing new; without one the thread was stopped.
    worker.on("exit", () => {
      reject(signal?.aborted ? abortReason(signal) : new Error("the thread ended without a file"));
    });
  });
  return written.finally(() => signal?.removeEventListener("abort", stop));
};
