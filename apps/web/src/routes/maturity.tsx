import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { maturitySearchSchema } from "../features/maturity/maturity-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const maturityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/maturity",
  validateSearch: maturitySearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) => {
    const { maturity } = context.trpc;
    void context.queryClient.prefetchQuery(maturity.explain.queryOptions({ industryId: null, ...deps }));
    void context.queryClient.prefetchQuery(maturity.forecast.queryOptions(deps));
  },
  component: lazyRouteComponent(() => import("../features/maturity/maturity-page.tsx"), "MaturityPage"),
});
