import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { AttachmentRecord } from "./attachment.record.ts";

/**
 * Milestones with those marked that have files: a file is as good as a document's number where evidence is required,
 * and the rule of the state looks at one milestone at a time.
 */
export const markedMilestones = (
  milestones: Portfolio["Milestone"],
  attachments: readonly AttachmentRecord[],
): (MilestoneRecord & { hasFiles?: boolean })[] => {
  const owners = new Set(attachments.map(({ milestoneId }) => milestoneId));
  return milestones.map((milestone) =>
    owners.has(milestone.id) ? { ...milestone, hasFiles: true } : milestone,
  );
};
