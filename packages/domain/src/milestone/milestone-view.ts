import type { AttachmentRecord } from "../attachment/attachment.record.ts";
import { attachmentViews } from "../attachment/attachment-view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { defaultThresholds, type Thresholds } from "../project/thresholds.ts";
import { askedMove, milestoneMoves } from "../reschedule/milestone-moves.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";
import { milestoneState, slipDays } from "./milestone-state.ts";
import type { MilestoneCommentRecord, MilestoneRecord } from "./milestone.record.ts";
import type { MilestoneView } from "./milestone.view.ts";

const byNewest = (one: MilestoneCommentRecord, other: MilestoneCommentRecord): number => {
  if (one.writtenOn !== other.writtenOn) return one.writtenOn > other.writtenOn ? -1 : 1;
  return one.id > other.id ? -1 : 1;
};

/** A milestone as it stands on a day; its comments newest first. */
export const milestoneView = ({
  milestone,
  comments,
  attachments = [],
  reschedules = [],
  today,
  thresholds = defaultThresholds,
}: {
  milestone: MilestoneRecord;
  comments: readonly MilestoneCommentRecord[];
  attachments?: readonly AttachmentRecord[];
  /** The requests to move this very milestone. */
  reschedules?: readonly RescheduleRequestRecord[];
  today: CalendarDate;
  thresholds?: Thresholds;
}): MilestoneView => ({
  id: milestone.id,
  projectId: milestone.projectId,
  number: milestone.number,
  title: milestone.title,
  description: milestone.description,
  state: milestoneState(milestone, today, thresholds),
  baselineDate: milestone.baselineDate,
  forecastDate: milestone.forecastDate,
  actualDate: milestone.actualDate,
  slipDays: slipDays(milestone, today),
  moves: milestoneMoves(reschedules),
  askedMove: askedMove(reschedules),
  weight: milestone.weight,
  isCritical: milestone.isCritical,
  requiresEvidence: milestone.requiresEvidence,
  evidence: milestone.evidence,
  files: attachmentViews(attachments),
  cancelReason: milestone.cancelReason,
  updatedOn: milestone.updatedOn,
  comments: comments.toSorted(byNewest),
  origin: milestone.origin,
  version: milestone.version,
});
