import { insertRecords, readPortfolioIn } from "@kedr/db";
import {
  indexPortfolio,
  issueAssignment as issue,
  questionSubject,
  type AssignmentRecord,
  type AssignmentView,
  type IssueAssignmentInput,
  type PortfolioIndex,
  type ProjectSubject,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { requireIndicator } from "../project/project-indicator.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer } from "./find-assignment.ts";

const notBegun = {
  decisionId: null,
  advanceDueDate: null,
  execution: "not_started",
  executionNote: null,
  reportedOn: null,
  control: "under_control",
  controlNote: null,
  returnedOn: null,
  releasedOn: null,
  releasedBy: null,
  releasedById: null,
  origin: "entered",
  version: 1,
} as const satisfies Partial<AssignmentRecord>;

/**
 * Gives an assignment to a post.
 * @throws AppError `not_found`, `forbidden`, or what the rule refuses
 */
export function issueAssignment(
  context: ServiceContext,
  { requestId, dueDate, ...told }: IssueAssignmentInput,
): Promise<AssignmentView> {
  const { actor, today, newId } = context;
  return applyOnce(context, { requestId, procedure: "assignment.issue" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    authorise(actor, "assignment.issue", subjectOf(index, told));
    requireIndicator(index, told);
    if (!index.positionById.has(told.assigneePositionId)) throw notFound("assigneePositionId");
    const change = issue({ dueDate, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    const id = newId();
    await insertRecords(tx, "Assignment", [{ ...notBegun, ...told, ...change.fields, id }]);
    return assignmentAnswer(tx, { actor, today, assignmentId: id });
  });
}

/** What the assignment is about must be recorded, and the one with an industry of its own is judged by that. */
function subjectOf(
  index: PortfolioIndex,
  {
    projectId,
    indicatorId,
    industryId,
  }: Pick<IssueAssignmentInput, "projectId" | "indicatorId" | "industryId">,
): ProjectSubject {
  if (projectId !== null && !index.projectById.has(projectId)) throw notFound("projectId");
  if (industryId !== null && !index.industryById.has(industryId)) throw notFound("industryId");
  if (projectId === null && indicatorId === null)
    return { leadPositionId: null, industryId: industryId ?? "" };
  const subject = questionSubject(index, { projectId, indicatorId });
  if (subject === null) throw notFound("indicatorId");
  if (industryId !== null && industryId !== subject.industryId) throw notFound("industryId");
  return subject;
}
