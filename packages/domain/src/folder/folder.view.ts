import type { AssignmentView } from "../assignment/assignment.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorPath } from "../indicator/indicator-path.view.ts";
import type { Health, HealthReason } from "../project/health.view.ts";
import type { Reference } from "../project/project.view.ts";
import type { ReportException } from "../report/report-queue.view.ts";
import type { Rating } from "../report/report.record.ts";
import type { MovedTarget } from "../reschedule/reschedule.view.ts";

/** What may need a reviewer. */
export const folderKinds = [
  "report_to_accept",
  "move_to_decide",
  "assignment_reported",
  "extension_to_decide",
  "decision_needed",
  "off_track",
  "assignment_expiring",
  "critical_overdue",
  "money_not_allocated",
  "indicator_off_path",
  "inquiry_answered",
  "ratings_differ",
  "no_data",
] as const;
export type FolderKind = (typeof folderKinds)[number];

/** The places of the rank, most pressing first. */
export const folderPlaces = ["decision", "off_track", "expiring", "money", "rest"] as const;
export type FolderPlace = (typeof folderPlaces)[number];

/** Why something is in the folder; the client words it from the code and the figures. */
export type FolderReason =
  | {
      code: "report_submitted";
      reportId: string;
      periodStart: CalendarDate;
      submittedBy: string | null;
      own: Rating;
      computed: Rating | null;
      summary: string;
      exceptions: ReportException[];
    }
  /** Values of a quarter told apart from the reports of months. */
  | {
      code: "values_submitted";
      reportId: string;
      quarterStart: CalendarDate;
      submittedBy: string | null;
      values: { name: string; value: number; unit: string }[];
    }
  /** Reports that nothing sets apart, to be accepted together. */
  | { code: "plain_reports"; reports: { reportId: string; project: Reference }[] }
  | {
      code: "move_requested";
      rescheduleId: string;
      target: MovedTarget;
      requestedBy: string;
      words: string;
    }
  /** Reported and waiting for release, asked to be due later, due within a week, or overdue. `part` is the reviewer's own in it. */
  | { code: "assignment"; assignment: AssignmentView; part: "control" | "carry_out" }
  | { code: "decision_asked"; reportId: string; words: string; addressee: string | null }
  | { code: "health"; health: HealthReason; words: string | null }
  /** The lead alone rates the project off track. */
  | { code: "own_rating"; words: string | null }
  | { code: "ratings_differ"; computed: Health; own: Rating; words: string | null }
  /** `projects`: those at work that are to move it, worst health first. */
  | { code: "indicator_behind"; path: IndicatorPath; projects: (Reference & { health: Health })[] }
  | { code: "inquiry_answered"; inquiryId: string; question: string; answer: string; answeredBy: string };

/** One thing that needs the reviewer, with its place in the rank and why. */
export interface FolderMatter {
  /** Stable: the kind and the record. */
  key: string;
  kind: FolderKind;
  place: FolderPlace;
  reason: FolderReason;
  /** Since when it waits or stands so; null where no date is recorded. */
  since: CalendarDate | null;
}

/** What a matter is about. */
export interface FolderSubject {
  kind: "project" | "indicator" | "industry" | "assignment" | "reports";
  id: string;
  /** Empty for the plain reports, which are no record. */
  name: string;
  industry: Reference | null;
  /** The project to ask about: the subject itself, or one that the indicator is linked to. */
  project: Reference | null;
}

/** Something already begun about a subject that has not come to its end. */
export interface OpenAct {
  kind: "inquiry" | "assignment" | "proposal";
  id: string;
  on: CalendarDate;
  dueDate: CalendarDate | null;
  by: string;
  words: string;
}

/** What may be done in place. */
export type FolderAction =
  | "accept"
  | "return"
  | "accept_many"
  | "decide"
  | "release"
  | "give_back"
  | "decide_extension"
  | "tell_execution"
  | "ask"
  | "assign"
  | "propose";

/** A subject with the strongest matter about it; the others are named within. */
export interface FolderItem extends FolderMatter {
  subject: FolderSubject;
  also: FolderMatter[];
  /** The latest first. */
  acts: OpenAct[];
  /** Permitted to whoever looks; none on a past day. */
  actions: FolderAction[];
}

/** A reviewer's morning folder. */
export interface Folder {
  today: CalendarDate;
  /** The post whose sector it is; null for all sectors together, and for the industries that nobody curates. */
  deputy: Reference | null;
  scope: "all" | "sector" | "unassigned" | "none";
  /** At most seven, most pressing first. */
  first: FolderItem[];
  rest: FolderItem[];
  /** First and rest together. */
  total: number;
  /** Matters by kind among them, those named within included; each plain report counts. */
  counts: Record<FolderKind, number>;
  /** Not counted above: a question, an assignment or a proposal is under way about them, and nothing has come of it yet. */
  inHand: FolderItem[];
}
