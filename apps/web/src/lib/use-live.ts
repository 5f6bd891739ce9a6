import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { followEvents } from "./live.ts";
import { canGrowOld, createRefresh, readWhatFailed } from "./live-refresh.ts";
import type { Revisions } from "./revisions.ts";
import { useTRPC } from "./trpc.ts";
import { watchPointer } from "./watch-pointer.ts";

/**
 * Keeps what is on the page as others leave it, while somebody looks: what was read stays until the new is there, and
 * nothing that is being typed is touched. Tells whether the connection is lost.
 */
export const useLive = (revisions: Revisions): boolean => {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    const pointer = watchPointer(document);
    const session = trpc.session.get.queryKey();
    const refresh = createRefresh({
      revisions,
      undisturbed: pointer.released,
      read: () => {
        const today = queryClient.getQueryData(session)?.today;
        return queryClient.invalidateQueries({ predicate: (query) => canGrowOld(query, today) });
      },
    });
    const readNotifications = () => void queryClient.invalidateQueries(trpc.notification.pathFilter());
    const events = followEvents(() => new EventSource("/events"), {
      onOpen: () => {
        readNotifications();
        void readWhatFailed(queryClient);
      },
      onChange: refresh,
      onNotification: readNotifications,
      onRefused: () => void queryClient.invalidateQueries({ queryKey: session }),
      onLost: setIsLost,
    });
    // A hidden tab would hold one of the few connections that a browser opens to a server.
    const look = () => (document.visibilityState === "visible" ? events.resume() : events.pause());
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      events.pause();
      pointer.stop();
    };
  }, [queryClient, revisions, trpc]);
  return isLost;
};
