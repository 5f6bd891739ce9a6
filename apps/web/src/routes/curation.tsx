import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const curationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/curation",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.curation.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/curation/curation-page.tsx"), "CurationPage"),
});
