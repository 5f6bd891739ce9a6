import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { notificationsSearchSchema } from "../features/notifications/notifications-search.ts";
import { signedInRoute } from "./signed-in.tsx";

export const notificationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/notifications",
  validateSearch: notificationsSearchSchema,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(context.trpc.notification.preferences.queryOptions());
    void context.queryClient.prefetchQuery(context.trpc.calendar.list.queryOptions());
  },
  component: lazyRouteComponent(
    () => import("../features/notifications/notifications-page.tsx"),
    "NotificationsPage",
  ),
});
