import { createRoute, redirect, retainSearchParams } from "@tanstack/react-router";
import { AppFrame } from "../features/shell/app-frame.tsx";
import { asOfSearchSchema } from "../lib/as-of.ts";
import { apart } from "../lib/trpc.ts";
import type { RouterContext } from "./root.tsx";
import { rootRoute } from "./root.tsx";

/** Leads to sign-in whoever is not signed in. */
export const requireAccount = async (
  { queryClient, trpc }: RouterContext,
  returnTo: string,
): Promise<void> => {
  const session = await queryClient.ensureQueryData(
    trpc.session.get.queryOptions(undefined, { trpc: { context: apart } }),
  );
  if (!session.account) redirect({ to: "/sign-in", search: { returnTo }, throw: true });
};

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
  loader: ({ context, location }) => requireAccount(context, location.href),
  component: AppFrame,
});
