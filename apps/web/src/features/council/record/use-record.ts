import type { MinutesView } from "@kedr/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { newRequestId } from "../../../lib/request-id.ts";
import { useAccount } from "../../../lib/session.ts";
import { useTRPC, useTRPCClient } from "../../../lib/trpc.ts";
import type { RecordDeskTools } from "./record-desk-context.ts";
import { recordPost } from "./record-post.ts";
import { withWrites } from "./with-writes.ts";
import { dropped, renewed } from "./write-queue.ts";

/** Keeps the record of a meeting: shown at once, kept in the browser, sent in its order. */
export const useRecord = (view: MinutesView): RecordDeskTools => {
  const { id: accountId } = useAccount();
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { meetingId } = view;
  const [post] = useState(() =>
    recordPost(
      { api, queryClient, keyOf: (id) => trpc.minutes.get.queryKey({ meetingId: id }) },
      { accountId, meetingId },
    ),
  );
  const queue = useSyncExternalStore(post.subscribe, post.queue.writes);
  const isBroken = useSyncExternalStore(post.subscribe, post.isBroken);
  useEffect(() => void post.deliver(), [post]);
  const shown = useMemo(() => withWrites(view, queue), [view, queue]);
  const stored = (): MinutesView =>
    queryClient.getQueryData(trpc.minutes.get.queryKey({ meetingId })) ?? view;
  const settle = (step: Parameters<typeof post.queue.change>[0]): void =>
    void post.queue.change(step).then(post.deliver);
  return {
    stored: view,
    shown,
    queue,
    isBroken,
    put: (build, isTyped = false) => {
      const wish = build(withWrites(stored(), post.queue.writes()));
      if (wish) void post.put(wish, { isTyped });
    },
    drop: (requestId) => settle((writes) => dropped(writes, requestId)),
    keepMine: (requestId) => {
      const over = { newId: newRequestId(), view: stored() };
      settle((writes) => renewed(writes, requestId, over));
    },
  };
};
