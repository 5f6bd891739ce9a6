import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { lenient } from "../lib/search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const indicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/indicators/$indicatorId",
  /** What of the card is to be edited at once. */
  validateSearch: z.object({ edit: lenient(z.enum(["card", "targets"])) }),
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(
      context.trpc.indicator.get.queryOptions({ indicatorId: params.indicatorId, ...deps }),
    ),
  component: lazyRouteComponent(
    () => import("../features/indicators/card/indicator-page.tsx"),
    "IndicatorPage",
  ),
});
