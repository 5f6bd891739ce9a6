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
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

interface OfProject {
  projectName: string;
}

interface OfMilestone extends OfProject {
  title: string;
  baselineDate: CalendarDate;
}

interface OfTarget extends OfProject {
  /** The title of the milestone, or the name of the indicator. */
  target: string;
}

/** What the sentence of each kind needs besides the record that it is about. Whole days; months by their first day. */
export interface NotificationDetails {
  milestone_overdue: OfMilestone & { overdueDays: number };
  milestone_due_soon: OfMilestone & { daysLeft: number };
  report_returned: OfProject & { period: CalendarDate; comment: string | null };
  report_due: OfProject & { period: CalendarDate; dueOn: CalendarDate };
  /** `projectName` is null for those who follow all projects: they are told how many reports are `missing`. */
  period_closing: {
    projectName: string | null;
    period: CalendarDate;
    lastDay: CalendarDate;
    missing: number;
  };
  /** The month of the last report that counts; null where none was ever given. */
  project_stale: OfProject & { lastPeriod: CalendarDate | null };
  /** How many reports of the month have come in, reviewed ones included: the number only grows. */
  report_submitted: { period: CalendarDate; received: number };
  reschedule_requested: OfTarget & { requestedBy: string };
  reschedule_decided: OfTarget & { isAccepted: boolean; comment: string | null };
}

type RememberedRecord = Extract<
  RecordName,
  "Milestone" | "Project" | "ProgressReport" | "ReportingPeriod" | "RescheduleRequest"
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
];
