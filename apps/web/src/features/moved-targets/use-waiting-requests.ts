import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** The requests that wait where the actor decides or asks, with what the actor may do to each. */
export const useWaitingRequests = () => {
  const asOf = useAsOf();
  return useQuery(useTRPC().reschedule.queue.queryOptions({ asOf }));
};
