import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { risksSearchSchema } from "../features/risks/risks-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const risksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/risks",
  validateSearch: risksSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.risk.register.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/risks/risks-page.tsx"), "RisksPage"),
});
