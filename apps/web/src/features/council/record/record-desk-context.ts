import type { MinutesView } from "@kedr/domain";
import { createContext, use } from "react";
import type { RecordWish } from "./wishes.ts";
import type { Queue } from "./write-queue.ts";

/** What every part of the record works with. */
export interface RecordDeskTools {
  /** The record as the server has it. */
  stored: MinutesView;
  /** The record with everything that is on its way. */
  shown: MinutesView;
  queue: Queue;
  /** The last attempt to send failed: no network, or nobody signed in. */
  isBroken: boolean;
  /** Writes what is made over the record as it is at this moment; nothing where that is null. */
  put: (build: (latest: MinutesView) => RecordWish | null, isTyped?: boolean) => void;
  drop: (requestId: string) => void;
  /** Sends a refused write again, over the record as it is now. */
  keepMine: (requestId: string) => void;
}

export const RecordDeskContext = createContext<RecordDeskTools | null>(null);

/** The desk of the meeting whose record is kept. */
export const useRecordDesk = (): RecordDeskTools => {
  const desk = use(RecordDeskContext);
  if (!desk) throw new Error("Parts of a record are shown on its desk only.");
  return desk;
};
