import type { QueryClient } from "@tanstack/react-query";
import type { Revisions } from "../lib/revisions.ts";
import type { ApiOptions } from "../lib/trpc.ts";
import { createRootRouteWithContext, lazyRouteComponent, Outlet } from "@tanstack/react-router";

/** What guards and loaders work with. */
export interface RouterContext {
  queryClient: QueryClient;
  trpc: ApiOptions;
  revisions: Revisions;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import("../features/shell/not-found-page.tsx"), "NotFoundPage"),
});
