import type { AppRouter } from "@kedr/api";
import type { QueryClient } from "@tanstack/react-query";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from "@trpc/client";
import { createTRPCContext, createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { Revisions } from "./revisions.ts";

/** What each procedure takes, by noun and verb. */
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** `useTRPC()` gives components the same options that loaders find in the router's context. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Context of a read that is asked for by itself: what others asked for in the same moment does not keep it waiting. */
export const apart = { isApart: true };

/** The server takes no more reads in one request. */
const mostReads = 20;

/** The client speaks to the origin it was served from; messages of errors come in the language of the page. */
export const createApiClient = (language: () => string, revisions: Revisions) => {
  const options = {
    url: "/trpc",
    // tRPC's own type of the second argument names fields that may be undefined; `fetch` takes them so.
    fetch: (input: RequestInfo | URL, init?: object) => revisions.fetch(input, init as RequestInit),
    headers: () => ({ "accept-language": language() }),
  };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ context }) => context["isApart"] === true,
        true: httpLink(options),
        false: httpBatchLink({ ...options, maxURLLength: 4000, maxItems: mostReads }),
      }),
    ],
  });
};

export type ApiClient = ReturnType<typeof createApiClient>;

/** Query options outside components: guards and prefetching in routes. */
export const createApiOptions = (client: ApiClient, queryClient: QueryClient) =>
  createTRPCOptionsProxy<AppRouter>({ client, queryClient });

export type ApiOptions = ReturnType<typeof createApiOptions>;
