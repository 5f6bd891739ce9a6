import { createRoute, lazyRouteComponent, redirect, retainSearchParams } from "@tanstack/react-router";
import { asOfSearchSchema } from "../lib/as-of.ts";
import { apart } from "../lib/trpc.ts";
import { rootRoute } from "./root.tsx";

/**
 * The frame around every page behind sign-in. The as-of day stays in the address while people move between pages. The
 * guard is a loader, since loaders run side by side: the page's own reads and code need not wait for the session, and the
 * server answers nothing to whom it does not know.
 */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  validateSearch: asOfSearchSchema,
  search: { middlewares: [retainSearchParams(["asOf"])] },
  loader: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(
      context.trpc.session.get.queryOptions(undefined, { trpc: { context: apart } }),
    );
    if (!session.account) redirect({ to: "/sign-in", search: { returnTo: location.href }, throw: true });
  },
  component: lazyRouteComponent(() => import("../features/shell/app-frame.tsx"), "AppFrame"),
});
