import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { sectorInput, sectorSearchSchema } from "../features/sector/sector-search.ts";
import { soon } from "../lib/soon.ts";
import { signedInRoute } from "./signed-in.tsx";

/** Sections of the page are anchors, named in section-contents.tsx. Opened projects are read along with the sector. */
export const sectorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/sector",
  validateSearch: sectorSearchSchema,
  loaderDeps: ({ search: { positionId, asOf, open } }) => ({ positionId, asOf, open }),
  loader: ({ context: { queryClient, trpc }, deps: { open = [], ...deps } }) => {
    const reads = [
      queryClient.prefetchQuery(trpc.sector.get.queryOptions(sectorInput(deps))),
      queryClient.prefetchQuery(trpc.folder.get.queryOptions(sectorInput(deps))),
    ];
    for (const projectId of open) {
      void queryClient.prefetchQuery(trpc.sector.project.queryOptions({ projectId, asOf: deps.asOf }));
    }
    return soon(reads);
  },
  component: lazyRouteComponent(() => import("../features/sector/sector-page.tsx"), "SectorPage"),
});
