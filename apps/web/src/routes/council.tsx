import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { councilSearchSchema } from "../features/council/council-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const councilRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/council",
  validateSearch: councilSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.council.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/council/council-page.tsx"), "CouncilPage"),
});
