import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const reviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/review",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(context.trpc.report.queue.queryOptions(deps));
    void context.queryClient.prefetchQuery(context.trpc.reschedule.queue.queryOptions(deps));
  },
  component: lazyRouteComponent(() => import("../features/review/review-page.tsx"), "ReviewPage"),
});
