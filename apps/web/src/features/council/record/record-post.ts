import type { MinutesView } from "@kedr/domain";
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { ApiClient } from "../../../lib/trpc.ts";
import { newRequestId } from "../../../lib/request-id.ts";
import { markRecordWaiting } from "../../../lib/waiting-mark.ts";
import { deliverWrites, type Sender } from "./deliver-writes.ts";
import { createKeptQueue, listPlaces, type Place } from "./kept-queue.ts";
import { sendWish } from "./send-wish.ts";
import { enqueued } from "./write-queue.ts";
import type { RecordWish } from "./wishes.ts";

/** Milliseconds. */
const betweenAttempts = 5000;
/** Typing is sent when it pauses; everything else at once. */
const afterTyping = 1200;

export interface PostTools {
  api: ApiClient;
  queryClient: QueryClient;
  /** Under which a meeting's record stands among what was read. */
  keyOf: (meetingId: string) => QueryKey;
}

const senderOf = ({ api, queryClient, keyOf }: PostTools): Sender => ({
  accountId: async () => (await api.session.get.query()).account?.id ?? null,
  send: (write) => sendWish(api, write),
  read: (meetingId) => api.minutes.get.query({ meetingId }),
  show: (view: MinutesView) => {
    const key = keyOf(view.meetingId);
    // A read that is under way may have been asked before this answer.
    void queryClient.cancelQueries({ queryKey: key });
    queryClient.setQueryData(key, view);
  },
});

/** A browser that keeps nothing has nothing waiting from before. */
const isAnythingWaiting = async (): Promise<boolean> => {
  const places = await listPlaces().catch(() => []);
  return places.length > 0;
};

const createPost = (tools: PostTools, place: Place) => {
  const queue = createKeptQueue(place);
  const sender = senderOf(tools);
  let isBroken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const deliver = async (): Promise<void> => {
    clearTimeout(timer);
    const before = queue.writes().length;
    const wasBroken = isBroken;
    isBroken = (await deliverWrites({ queue, sender })) === "broken";
    if (isBroken !== wasBroken) for (const listener of listeners) listener();
    if (isBroken) return later(betweenAttempts);
    if (before > queue.writes().length) void tools.queryClient.invalidateQueries();
    if (!(await isAnythingWaiting())) markRecordWaiting(false);
  };
  const later = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void deliver(), pause);
  };
  addEventListener("online", () => later(0));
  return {
    queue,
    isBroken: () => isBroken,
    deliver,
    put: async (wish: RecordWish, { isTyped }: { isTyped: boolean }): Promise<void> => {
      const requestId = newRequestId();
      const kept = queue.change((writes) => enqueued(writes, requestId, wish));
      if (isTyped) later(afterTyping);
      await kept;
      if (!isTyped) await deliver();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      const stop = queue.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
};

type RecordPost = ReturnType<typeof createPost>;

const posts = new Map<string, RecordPost>();

/** Sends what waits of one meeting, now and whenever the network is back; one for the whole tab. */
export const recordPost = (tools: PostTools, place: Place): RecordPost => {
  const name = JSON.stringify(place);
  const post = posts.get(name) ?? createPost(tools, place);
  posts.set(name, post);
  return post;
};

/** Sends what an earlier tab has left, of whatever meeting. */
export const sendLeftRecords = async (tools: PostTools): Promise<void> => {
  for (const place of await listPlaces()) await recordPost(tools, place).deliver();
};
