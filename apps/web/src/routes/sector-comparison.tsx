import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const sectorComparisonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/sector/comparison",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.sector.compare.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/sector/sector-comparison-page.tsx"),
    "SectorComparisonPage",
  ),
});
