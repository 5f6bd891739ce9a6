import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { lenient } from "../lib/search.ts";
import { signedInRoute } from "./signed-in.tsx";

/** Planning the milestones of a project. */
export const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/projects/$projectId/plan",
  /** The milestone whose editor is to be opened. */
  validateSearch: z.object({ edit: lenient(z.string().check(z.maxLength(64))) }),
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(context.trpc.plan.get.queryOptions({ ...params, ...deps })),
  component: lazyRouteComponent(() => import("../features/plan/plan-page.tsx"), "PlanPage"),
});
