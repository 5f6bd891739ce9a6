import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { indicatorsSearchSchema } from "../features/indicators/indicators-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const indicatorsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/indicators",
  validateSearch: indicatorsSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.indicator.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/indicators/indicators-page.tsx"), "IndicatorsPage"),
});
