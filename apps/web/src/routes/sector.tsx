import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const sectorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/sector",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.sector.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/sector/sector-page.tsx"), "SectorPage"),
});
