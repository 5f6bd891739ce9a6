import { abortReason } from "./abort-reason.ts";

interface Turn {
  /** Told once when the work has to wait. */
  onWait?: () => void;
  /** Aborted when the work is wanted no more: its place among those that wait is then free. */
  signal?: AbortSignal | undefined;
}

/** Runs work, or lets it wait until it may run. Rejects with the signal's reason when aborted while waiting. */
export type TakeTurn = <Result>(work: () => Promise<Result>, turn: Turn) => Promise<Result>;

/** Lets so much work run at once; the rest waits in the order in which it came. */
export const createTurns = (atOnce: number): TakeTurn => {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  const wait = (signal: AbortSignal | undefined): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const leave = () => {
      waiting.splice(waiting.indexOf(begin), 1);
      if (signal) reject(abortReason(signal));
    };
    const begin = () => {
      signal?.removeEventListener("abort", leave);
      resolve(undefined);
    };
    signal?.addEventListener("abort", leave, { once: true });
    waiting.push(begin);
    return promise;
  };
  return async (work, { onWait, signal }) => {
    signal?.throwIfAborted();
    if (free > 0) free -= 1;
    else {
      onWait?.();
      await wait(signal);
    }
    try {
      return await work();
    } finally {
      // The turn goes to whoever has waited longest, and is free only when nobody waits.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};
