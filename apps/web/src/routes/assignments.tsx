import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { assignmentsSearchSchema, registerQueryOf } from "../features/assignments/assignments-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const assignmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/assignments",
  validateSearch: assignmentsSearchSchema,
  loaderDeps: ({ search }) => ({ ...registerQueryOf(search), asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.assignment.list.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/assignments/assignments-page.tsx"),
    "AssignmentsPage",
  ),
});
