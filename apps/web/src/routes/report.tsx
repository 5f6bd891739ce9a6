import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { reportSearchSchema } from "../features/report/report-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const reportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/projects/$projectId/report",
  validateSearch: reportSearchSchema,
  loaderDeps: ({ search }) => ({ periodId: search.period, asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(context.trpc.report.prepare.queryOptions({ ...params, ...deps })),
  component: lazyRouteComponent(() => import("../features/report/report-page.tsx"), "ReportPage"),
});
