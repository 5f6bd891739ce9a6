import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { RecordName } from "../portfolio/portfolio.ts";

/** Everything that a person is reminded of, in the order of settings and letters. */
export const notificationKinds = [
  "milestone_overdue",
  "milestone_due_soon",
  "report_returned",
  "report_due",
  "period_closing",
  "project_stale",
  "report_submitted",
  "reschedule_requested",
  "reschedule_decided",
  "inquiry_asked",
  "inquiry_answered",
  "assignment_issued",
  "assignment_due_soon",
  "assignment_reported",
  "assignment_returned",
  "assignment_released",
  "assignment_escalated",
  "advance_report_due",
  "extension_requested",
  "extension_decided",
  "agenda_circulated",
  "decision_taken_back",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

interface OfProject {
  projectName: string;
}

interface OfMilestone extends OfProject {
  title: string;
  baselineDate: CalendarDate;
}

/** The values of a quarter, by its first day. */
interface OfQuarter {
  quarter: CalendarDate;
}

/** The month of a report, by its first day. */
interface OfMonth {
  period: CalendarDate;
}

/** The value of an indicator for a quarter, by its first day. */
interface OfValue extends OfQuarter {
  indicator: string;
}

interface OfTarget extends OfProject {
  /** The title of the milestone, or the name of the indicator. */
  target: string;
}

interface OfAssignment {
  /** Null where the assignment is about no project. */
  projectName: string | null;
  text: string;
}

/** The date of an assignment as the thing that was moved. */
interface OfMovedAssignment extends OfAssignment {
  target: string;
}

/** What the sentence of each kind needs besides the record that it is about. Whole days; periods by their first day. */
export interface NotificationDetails {
  milestone_overdue: OfMilestone & { overdueDays: number };
  milestone_due_soon: OfMilestone & { daysLeft: number };
  report_returned: OfProject & { comment: string | null } & (OfMonth | OfQuarter);
  report_due: OfProject & { dueOn: CalendarDate } & (OfMonth | OfValue);
  /**
   * `projectName` is null for those who follow all projects: they are told how many reports of the month, or values of
   * the quarter, are `missing`.
   */
  period_closing: { lastDay: CalendarDate } & (
    | (OfMonth & { projectName: string | null; missing: number })
    | (OfValue & OfProject)
    | (OfQuarter & { projectName: null; missing: number })
  );
  /** The month of the last report that counts; null where none was ever given. */
  project_stale: OfProject & { lastPeriod: CalendarDate | null };
  /** How many reports of the period have come in, reviewed ones included: the number only grows. */
  report_submitted: { received: number } & (OfMonth | OfQuarter);
  reschedule_requested: OfTarget & { requestedBy: string };
  reschedule_decided: OfTarget & { isAccepted: boolean; comment: string | null };
  inquiry_asked: OfProject & { question: string; askedBy: string; dueDate: CalendarDate | null };
  inquiry_answered: OfProject & { question: string };
  assignment_issued: OfAssignment & { issuedBy: string; dueDate: CalendarDate };
  /** Negative days are past the date. */
  assignment_due_soon: OfAssignment & { dueDate: CalendarDate; daysLeft: number };
  /** `assignee` is the post that carries it out. */
  assignment_reported: OfAssignment & { assignee: string };
  assignment_returned: OfAssignment & { comment: string | null };
  assignment_released: OfAssignment & { isFulfilled: boolean; comment: string | null };
  /** `overdueDays` are those of the rung on which it is told. */
  assignment_escalated: OfAssignment & { assignee: string; dueDate: CalendarDate; overdueDays: number };
  advance_report_due: OfAssignment & { dueOn: CalendarDate };
  extension_requested: OfAssignment & { newDate: CalendarDate; requestedBy: string };
  extension_decided: OfAssignment & { newDate: CalendarDate; isGranted: boolean; comment: string | null };
  /** The agenda of a meeting was sent round; `commentsUntil` is the last day for comments. */
  agenda_circulated: { meetingDate: CalendarDate; number: number; commentsUntil: CalendarDate };
  /** What was decided, and is not any more. */
  decision_taken_back: (OfProject & (OfMonth | OfQuarter)) | OfTarget | OfAssignment | OfMovedAssignment;
}

type RememberedRecord = Extract<
  RecordName,
  | "Indicator"
  | "Milestone"
  | "Project"
  | "ProgressReport"
  | "ValueReport"
  | "ReportingPeriod"
  | "RescheduleRequest"
  | "Inquiry"
  | "Assignment"
  | "Meeting"
>;

/** Something that one person is to be told. */
export type Reminder = {
  [Kind in NotificationKind]: {
    kind: Kind;
    /** The record that it is about. */
    entity: RememberedRecord;
    entityId: string;
    /** The project that it leads to; null where it is about none. */
    projectId: string | null;
    details: NotificationDetails[Kind];
    /** The day on which it became due: whoever was told of the thing on that day or later knows it already. */
    since: CalendarDate;
  };
}[NotificationKind];

/** Kinds that tell what somebody has just done; they are told at once, the others in the morning. */
export const newsKinds: readonly NotificationKind[] = [
  "report_returned",
  "report_submitted",
  "reschedule_requested",
  "reschedule_decided",
  "inquiry_asked",
  "inquiry_answered",
  "assignment_issued",
  "assignment_reported",
  "assignment_returned",
  "assignment_released",
  "extension_requested",
  "extension_decided",
  "agenda_circulated",
  "decision_taken_back",
];
