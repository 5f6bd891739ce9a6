import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { z } from "zod/mini";

import { returnAddress } from "../lib/return-address.ts";
import { lenient } from "../lib/search.ts";
import { rootRoute } from "./root.tsx";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: z.object({ returnTo: lenient(z.string().check(z.maxLength(2000))) }),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(context.trpc.session.get.queryOptions());
    if (session.account)
      redirect({ href: returnAddress(search.returnTo, session.account.roles), throw: true });
  },
  component: lazyRouteComponent(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});
