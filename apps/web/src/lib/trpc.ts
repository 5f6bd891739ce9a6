import type { AppRouter } from "@kedr/api";
import type { QueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext, createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { Revisions } from "./revisions.ts";

export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** `useTRPC()` gives components the same options that loaders find in the router's context. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** The client speaks to the origin it was served from; messages of errors come in the language of the page. */
export const createApiClient = (language: () => string, revisions: Revisions) =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "/trpc",
        maxURLLength: 4000,
        // tRPC's own type of the second argument names fields that may be undefined; `fetch` takes them so.
        fetch: (input, init) => revisions.fetch(input, init as RequestInit),
        headers: () => ({ "accept-language": language() }),
      }),
    ],
  });

export type ApiClient = ReturnType<typeof createApiClient>;

/** Query options outside components: guards and prefetching in routes. */
export const createApiOptions = (client: ApiClient, queryClient: QueryClient) =>
  createTRPCOptionsProxy<AppRouter>({ client, queryClient });

export type ApiOptions = ReturnType<typeof createApiOptions>;
