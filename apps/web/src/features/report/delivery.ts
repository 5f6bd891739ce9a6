import type { Failure } from "../../lib/errors.ts";
import { readFailure } from "../../lib/errors.ts";
import { markWaiting } from "../../lib/waiting-mark.ts";
import { dropDraft, readDraft } from "./drafts.ts";
import { tellTabs } from "./tabs.ts";
import type { Waiting } from "./waiting.ts";
import { listWaiting, refuseWaiting, removeWaiting } from "./waiting.ts";

/** Who sends what waits. */
export interface Sender {
  /** The account that is signed in; null when nobody is. */
  accountId: () => Promise<string | null>;
  send: (waiting: Waiting) => Promise<unknown>;
}

/** One that has arrived, with the server's answer, or was refused. */
export interface Delivery {
  waiting: Waiting;
  refusal: Failure | null;
  answer: unknown;
}

/** One tab at a time; without locks (plain HTTP) the server still applies a repeated request once. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  "locks" in navigator ? navigator.locks.request("kedr-reports", work) : work();

/** Nobody refused it: the connection broke, the session ended, or the server asked for patience. */
const mayPass = ({ code }: Failure): boolean =>
  code === "network" || code === "unauthenticated" || code === "too_many";

const deliverOne = async (sender: Sender, waiting: Waiting): Promise<Delivery | null> => {
  try {
    const answer = await sender.send(waiting);
    await removeWaiting(waiting.place);
    // Words typed since, in another tab, are another draft and stay.
    const draft = await readDraft(waiting.place);
    if (draft?.stamp === waiting.draftStamp) await dropDraft(waiting.place);
    return { waiting, refusal: null, answer };
  } catch (error) {
    const refusal = readFailure(error);
    if (mayPass(refusal)) return null;
    await refuseWaiting(waiting, refusal);
    return { waiting, refusal, answer: null };
  }
};

/** Sends what waits of the signed-in account, oldest first, until the network fails. Tells what was settled. */
export const deliverWaiting = (sender: Sender): Promise<Delivery[]> =>
  alone(async () => {
    const settled: Delivery[] = [];
    let isBroken = false;
    const accountId = await sender.accountId().catch(() => null);
    for (const waiting of accountId === null ? [] : await listWaiting()) {
      if (isBroken || waiting.place.accountId !== accountId) continue;
      const delivery = await deliverOne(sender, waiting);
      if (delivery) settled.push(delivery);
      else isBroken = true;
    }
    if ((await listWaiting()).length === 0) markWaiting(false);
    for (const { waiting } of settled) tellTabs({ what: "delivery", place: waiting.place });
    return settled;
  });

/** Takes a report back while it waits; one that is being sent at this moment is waited for. */
export const takeBack = (place: Waiting["place"]): Promise<void> => alone(() => removeWaiting(place));
