import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { entrySearchSchema } from "../features/value-entry/entry-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const valueEntryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/indicators/entry",
  validateSearch: entrySearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.indicatorValue.entry.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/value-entry/value-entry-page.tsx"),
    "ValueEntryPage",
  ),
});
