import type { Actor } from "../access/actor.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { extensionViews, reportViews } from "./assignment-part-view.ts";
import { assignmentSource } from "./assignment-source.ts";
import { assignmentViews } from "./assignment-view.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import type { AssignmentPage } from "./assignment.view.ts";
import { escalationLadder } from "./escalation.ts";

/** One assignment with all that hangs on it, but for its history. On a past day nothing may be done. */
export const assignmentPage = (
  index: PortfolioIndex,
  record: AssignmentRecord,
  viewer: { actor: Actor; isPast: boolean },
): Omit<AssignmentPage, "changes" | "assignment"> & {
  assignment: AssignmentPage["assignment"] | undefined;
} => ({
  assignment: assignmentViews(index, [record], viewer)[0],
  source: assignmentSource(index, record),
  extensions: extensionViews(index, {
    assignment: record,
    extensions: index.extensionsByAssignment.get(record.id) ?? [],
    ...viewer,
  }),
  reports: reportViews(index, record.id),
  ladder: escalationLadder(index, record),
});
