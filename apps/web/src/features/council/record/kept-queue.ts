import type { UseStore } from "idb-keyval";
import { createStore, entries, get, update } from "idb-keyval";
import { markRecordWaiting } from "../../../lib/waiting-mark.ts";
import type { Queue } from "./write-queue.ts";

let store: UseStore | null = null;

/** What this browser keeps of records that are not sent yet. */
export const recordStore = (): UseStore => (store ??= createStore("kedr-record", "kept"));

/** Whose record of which meeting: one person's words are never sent by another on the same machine. */
export interface Place {
  accountId: string;
  meetingId: string;
}

const keyOf = ({ accountId, meetingId }: Place): string[] => [accountId, meetingId];

/** Every meeting of whose record something still waits here, whoever wrote it. */
export const listPlaces = async (): Promise<Place[]> =>
  (await entries<string[], Queue>(recordStore())).flatMap(([[accountId, meetingId], queue]) =>
    accountId !== undefined && meetingId !== undefined && queue.length > 0 ? [{ accountId, meetingId }] : [],
  );

const channelName = "kedr-record";

/** The writes of one meeting on their way: shown at once, kept a moment later, the same in every tab. */
export const createKeptQueue = (place: Place) => {
  let writes: Queue = [];
  let unsettled = 0;
  const listeners = new Set<() => void>();
  const show = (next: Queue): void => {
    writes = next;
    for (const listener of listeners) listener();
  };
  const read = async (): Promise<void> => {
    try {
      const kept = await get<Queue>(keyOf(place), recordStore());
      if (unsettled === 0 && kept) show(kept);
    } catch {
      // A browser that keeps nothing: what is shown is all there is.
    }
  };
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<Place>) => {
    if (data.accountId === place.accountId && data.meetingId === place.meetingId) void read();
  });
  const change = async (step: (queue: Queue) => Queue): Promise<void> => {
    unsettled += 1;
    show(step(writes));
    try {
      let kept: Queue = [];
      await update<Queue>(keyOf(place), (present) => (kept = step(present ?? [])), recordStore());
      unsettled -= 1;
      if (unsettled === 0) show(kept);
      channel.postMessage(place);
    } catch {
      unsettled -= 1;
    }
    if (writes.length > 0) markRecordWaiting(true);
  };
  return {
    place,
    writes: (): Queue => writes,
    read,
    change,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: (): void => channel.close(),
  };
};

export type KeptQueue = ReturnType<typeof createKeptQueue>;
