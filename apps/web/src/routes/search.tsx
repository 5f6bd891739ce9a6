import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { searchSearchSchema } from "../features/search/search-search.ts";
import { signedInRoute } from "./signed-in.tsx";

/** Nothing is read ahead: what is looked for changes with each letter. */
export const searchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/search",
  validateSearch: searchSearchSchema,
  component: lazyRouteComponent(() => import("../features/search/search-page.tsx"), "SearchPage"),
});
