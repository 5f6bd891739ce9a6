import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const decisionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/decisions",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.decision.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/decisions/decisions-page.tsx"), "DecisionsPage"),
});

export const decisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/decisions/$decisionId",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.decision.get.queryOptions({ decisionId: params.decisionId, ...deps }),
    ),
  component: lazyRouteComponent(() => import("../features/decisions/decision-page.tsx"), "DecisionPage"),
});
