import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { compareSearchSchema, comparisonInputOf } from "../features/compare/compare-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const compareRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/compare",
  validateSearch: compareSearchSchema,
  loaderDeps: ({ search }) => ({ input: comparisonInputOf(search), asOf: search.asOf }),
  loader: ({ context, deps: { input, asOf } }) => {
    if (input === null) return;
    void context.queryClient.prefetchQuery(context.trpc.comparison.get.queryOptions({ ...input, asOf }));
  },
  component: lazyRouteComponent(() => import("../features/compare/compare-page.tsx"), "ComparePage"),
});
