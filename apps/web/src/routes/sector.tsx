import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { sectorInput, sectorSearchSchema } from "../features/sector/sector-search.ts";
import { signedInRoute } from "./signed-in.tsx";

/** Sections of the page are anchors: `attention`, `summary`, `overdue`, `upcoming`, `maturity`, `funding`, `projects`. */
export const sectorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/sector",
  validateSearch: sectorSearchSchema,
  loaderDeps: ({ search }) => sectorInput(search),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.sector.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/sector/sector-page.tsx"), "SectorPage"),
});
