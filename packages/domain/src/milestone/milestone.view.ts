import type { AttachmentView } from "../attachment/attachment.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Health } from "../project/health.view.ts";
import type { MilestoneCommentRecord } from "./milestone.record.ts";

/** State of a milestone on a day. `undated` is incomplete, never fine. */
export type MilestoneState = "completed" | "cancelled" | "overdue" | "at_risk" | "on_track" | "undated";

/** How many milestones are in each state; `total` includes the cancelled ones. */
export type MilestoneCounts = Record<MilestoneState, number> & { total: number };

/** How a milestone's baseline was moved by accepted requests. `days` is from the original date to the present one. */
export interface MilestoneMoves {
  originalDate: CalendarDate;
  count: number;
  days: number;
}

/** A move of the baseline that waits for a decision. */
export interface MilestoneAskedMove {
  id: string;
  newDate: CalendarDate;
  requestedOn: CalendarDate;
}

/** A milestone with its state on the day of the read. */
export interface MilestoneView {
  id: string;
  projectId: string;
  number: number;
  title: string;
  description: string | null;
  state: MilestoneState;
  baselineDate: CalendarDate | null;
  forecastDate: CalendarDate | null;
  actualDate: CalendarDate | null;
  /** (actual ?? forecast ?? today if overdue) − baseline, in days; null when there is nothing to compare. */
  slipDays: number | null;
  /** Null when the baseline stands where it was first set. */
  moves: MilestoneMoves | null;
  askedMove: MilestoneAskedMove | null;
  weight: number;
  isCritical: boolean;
  requiresEvidence: boolean;
  evidence: string | null;
  /** Newest first. */
  files: AttachmentView[];
  cancelReason: string | null;
  updatedOn: CalendarDate | null;
  comments: MilestoneCommentRecord[];
  origin: Origin;
  version: number;
}

/** A milestone in a list that spans projects. */
export interface MilestoneListItem extends MilestoneView {
  projectName: string;
  industryName: string;
  leadTitle: string | null;
}

/** My work: the milestones of the actor's projects by urgency, each in one bucket only. */
export interface MyWork {
  overdue: MilestoneListItem[];
  /** Forecast past plan, or due within 14 days and silent for 30. */
  atRisk: MilestoneListItem[];
  /** Due within 30 days, not in the two above. */
  soon: MilestoneListItem[];
  undated: MilestoneListItem[];
  later: MilestoneListItem[];
  /** Completed in the last 30 days, newest first. */
  recentlyCompleted: MilestoneListItem[];
  projects: { id: string; name: string; health: Health; progress: number | null }[];
}
