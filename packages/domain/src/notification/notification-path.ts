import type { NotificationView } from "./notification.view.ts";

/** Where in the application the thing is that a notification tells of: a path with its anchor, from the root. */
export const notificationPath = ({
  kind,
  entityId,
  projectId,
}: Pick<NotificationView, "kind" | "entityId" | "projectId">): string => {
  if (projectId === null) return "/review";
  const project = `/projects/${encodeURIComponent(projectId)}`;
  switch (kind) {
    case "milestone_overdue":
    case "milestone_due_soon":
      return `${project}#milestone-${encodeURIComponent(entityId)}`;
    case "report_returned":
    case "report_due":
    case "period_closing":
    case "project_stale":
      return `${project}/report`;
    case "report_submitted":
    case "reschedule_requested":
      return "/review";
    case "reschedule_decided":
      return `/moved-targets?projects=${encodeURIComponent(JSON.stringify([projectId]))}&show=all`;
  }
};
