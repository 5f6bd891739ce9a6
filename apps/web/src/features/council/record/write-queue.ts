import type { MinutesView } from "@kedr/domain";
import type { Failure } from "../../../lib/errors.ts";
import { mergedWish, rebased } from "./rebase.ts";
import { subjectOf, type RecordWish } from "./wishes.ts";

/** A write on its way. It is kept before it is sent, so that neither a reload nor a lost answer loses or repeats it. */
export interface QueuedWrite {
  /** The same on every attempt: the server applies it once. */
  requestId: string;
  wish: RecordWish;
  /** It may have arrived already: its words are not touched any more. */
  isAttempted: boolean;
  /** What the server had against it; it is not sent again then. */
  refusal: Failure | null;
}

export type Queue = readonly QueuedWrite[];

/** Puts a write at the end, or joins it with the last one about the same that has not left yet. */
export const enqueued = (queue: Queue, requestId: string, wish: RecordWish): Queue => {
  // Applied to what is kept and to what is shown alike: the second time it is there already.
  if (queue.some((write) => write.requestId === requestId)) return queue;
  const last = queue.findLast((write) => subjectOf(write.wish) === subjectOf(wish));
  const merged = last && !last.isAttempted && !last.refusal ? mergedWish(last.wish, wish) : null;
  if (merged) return queue.map((write) => (write === last ? { ...write, wish: merged } : write));
  return [...queue, { requestId, wish, isAttempted: false, refusal: null }];
};

/** The first write that may leave: what is about the same as a refused one waits for the choice. */
export const nextToSend = (queue: Queue): QueuedWrite | undefined => {
  const held = new Set(queue.filter(({ refusal }) => refusal).map(({ wish }) => subjectOf(wish)));
  return queue.find(({ wish, refusal }) => refusal === null && !held.has(subjectOf(wish)));
};

export const attempted = (queue: Queue, requestId: string): Queue =>
  queue.map((write) => (write.requestId === requestId ? { ...write, isAttempted: true } : write));

/** It has arrived. What waits about the same was made over it. */
export const delivered = (queue: Queue, requestId: string, view: MinutesView): Queue => {
  const arrived = queue.find((write) => write.requestId === requestId);
  if (!arrived) return queue;
  const subject = subjectOf(arrived.wish);
  return queue
    .filter((write) => write !== arrived)
    .map((write) =>
      subjectOf(write.wish) === subject ? { ...write, wish: rebased(write.wish, view) } : write,
    );
};

export const refusedWith = (queue: Queue, requestId: string, refusal: Failure): Queue =>
  queue.map((write) => (write.requestId === requestId ? { ...write, refusal } : write));

/** It is let go. */
export const dropped = (queue: Queue, requestId: string): Queue =>
  queue.filter((write) => write.requestId !== requestId);

/** It goes again over the record as it is now, as another request. */
export const renewed = (queue: Queue, requestId: string, over: { newId: string; view: MinutesView }): Queue =>
  queue.map((write) =>
    write.requestId === requestId
      ? {
          requestId: over.newId,
          wish: rebased(write.wish, over.view),
          isAttempted: false,
          refusal: null,
        }
      : write,
  );
