import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const indicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/indicators/$indicatorId",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.indicator.get.queryOptions({ indicatorId: params.indicatorId, ...deps }),
    ),
  component: lazyRouteComponent(
    () => import("../features/indicators/card/indicator-page.tsx"),
    "IndicatorPage",
  ),
});
