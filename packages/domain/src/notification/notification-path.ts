import type { NotificationKind } from "../reminder/reminder.ts";
import type { NotificationView } from "./notification.view.ts";

/** Where in the application the thing is that a notification tells of: a path with its anchor, from the root. */
export const notificationPath = ({
  kind,
  entityId,
  projectId,
}: Pick<NotificationView, "kind" | "entityId" | "projectId">): string => {
  const assignment = `/assignments?show=all&open=${encodeURIComponent(entityId)}`;
  switch (kind) {
    case "assignment_issued":
    case "assignment_due_soon":
    case "assignment_reported":
    case "assignment_returned":
    case "assignment_released":
    case "assignment_escalated":
    case "advance_report_due":
    case "extension_requested":
    case "extension_decided":
      return assignment;
    case "agenda_circulated":
      return `/council/${encodeURIComponent(entityId)}?part=circulation`;
    case "decision_taken_back":
      // Only an assignment may be about no project.
      return projectId === null ? assignment : `/projects/${encodeURIComponent(projectId)}`;
    default:
      return projectId === null ? "/review" : pathInProject({ kind, entityId, projectId });
  }
};

type AboutProject = Exclude<
  NotificationKind,
  | "assignment_issued"
  | "assignment_due_soon"
  | "assignment_reported"
  | "assignment_returned"
  | "assignment_released"
  | "assignment_escalated"
  | "advance_report_due"
  | "extension_requested"
  | "extension_decided"
  | "agenda_circulated"
  | "decision_taken_back"
>;

const pathInProject = ({
  kind,
  entityId,
  projectId,
}: {
  kind: AboutProject;
  entityId: string;
  projectId: string;
}): string => {
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
    case "inquiry_asked":
    case "inquiry_answered":
      return `${project}#acts`;
    case "reschedule_decided":
      return `/moved-targets?projects=${encodeURIComponent(JSON.stringify([projectId]))}&show=all`;
  }
};
