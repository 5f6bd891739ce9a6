import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { disciplineSearchSchema } from "../features/discipline/discipline-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const disciplineRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/assignments/discipline",
  validateSearch: disciplineSearchSchema,
  component: lazyRouteComponent(() => import("../features/discipline/discipline-page.tsx"), "DisciplinePage"),
});
