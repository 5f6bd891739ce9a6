import { createRoute, lazyRouteComponent, redirect, retainSearchParams } from "@tanstack/react-router";
import { asOfSearchSchema } from "../lib/as-of.ts";
import { rootRoute } from "./root.tsx";

/** The frame around every page behind sign-in. The as-of day stays in the address while people move between pages. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  validateSearch: asOfSearchSchema,
  search: { middlewares: [retainSearchParams(["asOf"])] },
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(context.trpc.session.get.queryOptions());
    if (!session.account) redirect({ to: "/sign-in", search: { returnTo: location.href }, throw: true });
  },
  component: lazyRouteComponent(() => import("../features/shell/app-frame.tsx"), "AppFrame"),
});
