import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { lenient } from "../lib/search.ts";
import { signedInRoute } from "./signed-in.tsx";

/** Sections of the page are anchors: `hash: "milestones"`, and `milestone-<id>` for one of them. */
export const projectRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/projects/$projectId",
  /** The link whose contribution is to be said, or that a link with an indicator is to be added. */
  validateSearch: z.object({
    contribution: lenient(z.string().check(z.maxLength(64))),
    link: lenient(z.boolean()),
  }),
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(context.trpc.project.get.queryOptions({ ...params, ...deps })),
  component: lazyRouteComponent(() => import("../features/projects/project-page.tsx"), "ProjectPage"),
});
