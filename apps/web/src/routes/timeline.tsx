import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { timelineQueryOf, timelineSearchSchema } from "../features/timeline/timeline-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const timelineRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/timeline",
  validateSearch: timelineSearchSchema,
  loaderDeps: ({ search }) => timelineQueryOf(search),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.timeline.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/timeline/timeline-page.tsx"), "TimelinePage"),
});
