import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { bodiesSearchSchema, dayAsked } from "../features/bodies/bodies-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const indicatorBodiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/indicators/$indicatorId/bodies",
  validateSearch: bodiesSearchSchema,
  loaderDeps: ({ search: { asOf, date } }) => ({ asOf, date }),
  loader: ({ context, params: { indicatorId }, deps: { asOf, date } }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.indicatorPart.get.queryOptions({ indicatorId, asOf, ...dayAsked({ date }) }),
    ),
  component: lazyRouteComponent(() => import("../features/bodies/bodies-page.tsx"), "BodiesPage"),
});
