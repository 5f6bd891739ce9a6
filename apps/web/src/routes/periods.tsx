import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const periodsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/periods",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.period.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/periods/periods-page.tsx"), "PeriodsPage"),
});
