import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

/** Sections of the page are anchors: `hash: "milestones"`, and `milestone-<id>` for one of them. */
export const projectRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/projects/$projectId",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(context.trpc.project.get.queryOptions({ ...params, ...deps })),
  component: lazyRouteComponent(() => import("../features/projects/project-page.tsx"), "ProjectPage"),
});
