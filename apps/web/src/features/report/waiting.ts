import { del, entries, get, set, update } from "idb-keyval";
import type { Failure } from "../../lib/errors.ts";
import { newRequestId } from "../../lib/request-id.ts";
import { markWaiting } from "../../lib/waiting-mark.ts";
import type { Place } from "./kept-store.ts";
import { keptStore, waitingKey } from "./kept-store.ts";
import type { Submission } from "./submission-kinds.ts";

/** A report on its way. It is kept before it is sent, so that neither a reload nor a lost answer can lose or repeat it. */
export interface Waiting {
  place: Place;
  /** The same on every attempt: the server applies it once. */
  requestId: string;
  projectName: string;
  submission: Submission;
  queuedAt: string;
  /** The draft it was made of: that one is done with once this has arrived. */
  draftStamp: string | null;
  /** What the server had against it; it is not sent again then. */
  refusal: Failure | null;
}

export const readWaiting = async (place: Place): Promise<Waiting | null> =>
  (await get<Waiting>(waitingKey(place), keptStore())) ?? null;

export type Queued = Omit<Waiting, "requestId" | "refusal">;

/** Puts a report on its way. One that already waits for the same month stays and is handed back. */
export const queueReport = async (queued: Queued): Promise<Waiting> => {
  let waiting: Waiting = { ...queued, requestId: newRequestId(), refusal: null };
  await update<Waiting>(
    waitingKey(queued.place),
    (present) => {
      if (present?.refusal === null) waiting = present;
      return waiting;
    },
    keptStore(),
  );
  markWaiting(true);
  return waiting;
};

export const removeWaiting = (place: Place): Promise<void> => del(waitingKey(place), keptStore());

export const refuseWaiting = (waiting: Waiting, refusal: Failure): Promise<void> =>
  set(waitingKey(waiting.place), { ...waiting, refusal }, keptStore());

/** Everything on its way from this browser, whoever sends it; refused ones are left out. Oldest first. */
export const listWaiting = async (): Promise<Waiting[]> =>
  (await entries<string[], unknown>(keptStore()))
    .filter(([[kind]]) => kind === "waiting")
    .map(([, waiting]) => waiting as Waiting)
    .filter(({ refusal }) => refusal === null)
    .toSorted((one, other) => one.queuedAt.localeCompare(other.queuedAt));
