import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { myWorkSearchSchema } from "../features/my-work/my-work-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const myWorkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/my-work",
  validateSearch: myWorkSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(context.trpc.work.get.queryOptions(deps)),
  component: lazyRouteComponent(() => import("../features/my-work/my-work-page.tsx"), "MyWorkPage"),
});
