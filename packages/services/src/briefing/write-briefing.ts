import { Worker } from "node:worker_threads";
import type { BriefingMessage, BriefingOrder } from "./briefing-order.ts";

// Beside this module in the workspace, beside the bundle in a built server: there everything is JavaScript.
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const program = new URL(`./write-briefing.worker.${ending}`, import.meta.url);

interface Following {
  onChapter: (title: string | null) => void;
  signal: AbortSignal | undefined;
}

/**
 * Writes the file of a book in a thread of its own, which ends with it.
 * @throws the signal's reason, at once, when it is aborted
 */
export const writeBriefing = (
  order: BriefingOrder,
  { onChapter, signal }: Following,
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
      reject(signal?.aborted ? asError(signal.reason) : new Error("the thread ended without a file"));
    });
  });
  return written.finally(() => signal?.removeEventListener("abort", stop));
};

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
