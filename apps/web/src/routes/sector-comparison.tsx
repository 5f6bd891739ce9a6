import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { comparisonSearchSchema } from "../features/sector/comparison-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const sectorComparisonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/sector/comparison",
  validateSearch: comparisonSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.sector.compare.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/sector/sector-comparison-page.tsx"),
    "SectorComparisonPage",
  ),
});
