import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { projectQueryOf, projectsSearchSchema } from "../features/projects/projects-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const projectsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/projects",
  validateSearch: projectsSearchSchema,
  loaderDeps: ({ search }) => projectQueryOf(search),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.project.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/projects/projects-page.tsx"), "ProjectsPage"),
});
