import { createRoute, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { screenSearchSchema } from "../features/council/projector/screen-search.ts";
import { rootRoute } from "./root.tsx";
import { requireAccount } from "./signed-in.tsx";

/** A meeting on the projector: without the frame of the other pages, but for the same people. */
export const meetingScreenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/council/$meetingId/screen",
  validateSearch: screenSearchSchema,
  search: { middlewares: [retainSearchParams(["asOf"])] },
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params, location }) => {
    void context.queryClient.prefetchQuery(context.trpc.minutes.get.queryOptions({ ...params, ...deps }));
    return requireAccount(context, location.href);
  },
  component: lazyRouteComponent(() => import("../features/council/projector/screen-page.tsx"), "ScreenPage"),
});
