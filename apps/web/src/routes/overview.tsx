import { createRoute } from "@tanstack/react-router";
import { OverviewPage } from "../features/overview/overview-page.tsx";
import { overviewSearchSchema } from "../features/overview/overview-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  validateSearch: overviewSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.overview.get.queryOptions(deps)),
  component: OverviewPage,
});
