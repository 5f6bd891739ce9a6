import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "./signed-in.tsx";

export const councilMembersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/council/members",
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.councilMember.list.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/council/people/members-page.tsx"), "MembersPage"),
});
