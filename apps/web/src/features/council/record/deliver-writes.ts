import type { MinutesView } from "@kedr/domain";
import type { Failure } from "../../../lib/errors.ts";
import { readFailure } from "../../../lib/errors.ts";
import { newRequestId } from "../../../lib/request-id.ts";
import { clashesWith } from "./clashes.ts";
import type { KeptQueue } from "./kept-queue.ts";
import { attempted, delivered, nextToSend, refusedWith, renewed, type QueuedWrite } from "./write-queue.ts";

/** The way to the server. */
export interface Sender {
  /** The account that is signed in; null when nobody is. */
  accountId: () => Promise<string | null>;
  send: (write: QueuedWrite) => Promise<MinutesView>;
  /** The record as it is now. */
  read: (meetingId: string) => Promise<MinutesView>;
  /** Shows an answer before the write that it answers is taken off. */
  show: (view: MinutesView) => void;
}

/** `broken`: the network failed, or nobody who may send is signed in; what waits goes on waiting. */
type Delivered = "all" | "broken";

/** One tab at a time; without locks (plain HTTP) the server still applies a repeated request once. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  "locks" in navigator ? navigator.locks.request("kedr-record", work) : work();

/** Nobody refused it: the connection broke, the session ended, or the server asked for patience. */
const mayPass = ({ code }: Failure): boolean =>
  code === "network" || code === "unauthenticated" || code === "too_many";

/** Somebody was faster: where nothing clashes both stand, else the choice is the secretary's. */
const settleConflict = async (
  { queue, sender }: Delivery,
  { requestId, wish }: QueuedWrite,
  refusal: Failure,
): Promise<void> => {
  const view = await sender.read(queue.place.meetingId);
  sender.show(view);
  const newId = newRequestId();
  const isClear = clashesWith(wish, view).length === 0;
  await queue.change((writes) =>
    isClear ? renewed(writes, requestId, { newId, view }) : refusedWith(writes, requestId, refusal),
  );
};

const sendOne = async (delivery: Delivery, write: QueuedWrite): Promise<void> => {
  const { queue, sender } = delivery;
  const { requestId } = write;
  await queue.change((writes) => attempted(writes, requestId));
  try {
    const view = await sender.send(write);
    sender.show(view);
    await queue.change((writes) => delivered(writes, requestId, view));
  } catch (error) {
    const refusal = readFailure(error);
    if (mayPass(refusal)) throw error;
    if (refusal.code === "conflict") return settleConflict(delivery, write, refusal);
    await queue.change((writes) => refusedWith(writes, requestId, refusal));
  }
};

interface Delivery {
  queue: KeptQueue;
  sender: Sender;
}

/** Sends what waits in its order, until the network fails. */
export const deliverWrites = (delivery: Delivery): Promise<Delivered> =>
  alone(async () => {
    const { queue, sender } = delivery;
    await queue.read();
    if (!nextToSend(queue.writes())) return "all";
    try {
      if ((await sender.accountId()) !== queue.place.accountId) return "broken";
      for (let write = nextToSend(queue.writes()); write; write = nextToSend(queue.writes()))
        await sendOne(delivery, write);
      return "all";
    } catch {
      return "broken";
    }
  });
