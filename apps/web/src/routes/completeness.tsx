import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  completenessQueryOf,
  completenessSearchSchema,
} from "../features/completeness/completeness-search.ts";
import { signedInRoute } from "./signed-in.tsx";

/** What the registry lacks. */
export const completenessRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/completeness",
  validateSearch: completenessSearchSchema,
  loaderDeps: ({ search: { asOf, ...search } }) => ({ ...completenessQueryOf(search), asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.completeness.get.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/completeness/completeness-page.tsx"),
    "CompletenessPage",
  ),
});
