import type { QueryClient } from "@tanstack/react-query";
import type { ApiOptions } from "../lib/trpc.ts";
import { createRootRouteWithContext, lazyRouteComponent, Outlet } from "@tanstack/react-router";

/** What guards and loaders work with. */
export interface RouterContext {
  queryClient: QueryClient;
  trpc: ApiOptions;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import("../features/shell/not-found-page.tsx"), "NotFoundPage"),
});
