import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { meetingSearchSchema } from "../features/council/meeting-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/council/$meetingId",
  validateSearch: meetingSearchSchema,
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps, params }) =>
    void context.queryClient.prefetchQuery(context.trpc.council.meeting.queryOptions({ ...params, ...deps })),
  component: lazyRouteComponent(() => import("../features/council/meeting-page.tsx"), "MeetingPage"),
});
