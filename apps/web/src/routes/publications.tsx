import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const publicationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/publications",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.publication.list.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/publications/publications-page.tsx"),
    "PublicationsPage",
  ),
});
