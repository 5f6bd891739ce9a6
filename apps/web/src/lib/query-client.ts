import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isWorthRetrying, readFailure } from "./errors.ts";

const attempts = 3;

/** `onSignedOut` runs when the server no longer knows the session. */
export const createQueryClient = (onSignedOut: () => void): QueryClient => {
  const leaveWhenSignedOut = (error: unknown) => {
    if (readFailure(error).code === "unauthenticated") onSignedOut();
  };
  const retry = (failures: number, error: unknown) => failures < attempts && isWorthRetrying(error);
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    mutationCache: new MutationCache({
      onError: leaveWhenSignedOut,
      // Roll-ups stand on every screen, so any write may change any read.
      onSuccess: () => void client.invalidateQueries(),
    }),
    defaultOptions: {
      // The server is often on this machine or in the local network: the browser's idea of being online says little.
      queries: { retry, staleTime: 30_000, networkMode: "always", refetchOnWindowFocus: true },
      mutations: { retry, networkMode: "always" },
    },
  });
  return client;
};
