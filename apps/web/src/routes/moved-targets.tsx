import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { ledgerQueryOf, movedTargetsSearchSchema } from "../features/moved-targets/moved-targets-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const movedTargetsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/moved-targets",
  validateSearch: movedTargetsSearchSchema,
  loaderDeps: ({ search }) => ({ ...ledgerQueryOf(search), asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.reschedule.ledger.queryOptions(deps)),
  component: lazyRouteComponent(
    () => import("../features/moved-targets/moved-targets-page.tsx"),
    "MovedTargetsPage",
  ),
});
