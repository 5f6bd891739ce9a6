import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { changesQueryOf, changesSearchSchema } from "../features/changes/changes-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const changesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/changes",
  validateSearch: changesSearchSchema,
  loaderDeps: ({ search }) => ({ ...changesQueryOf(search), asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.changes.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/changes/changes-page.tsx"), "ChangesPage"),
});
