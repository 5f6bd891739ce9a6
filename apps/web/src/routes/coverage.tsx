import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { coverageSearchSchema } from "../features/contribution/coverage-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const coverageRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/coverage",
  validateSearch: coverageSearchSchema,
  component: lazyRouteComponent(() => import("../features/contribution/coverage-page.tsx"), "CoveragePage"),
});
