import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frameworksSearchSchema } from "../features/frameworks/frameworks-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const frameworksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/frameworks",
  validateSearch: frameworksSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.framework.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/frameworks/frameworks-page.tsx"), "FrameworksPage"),
});
