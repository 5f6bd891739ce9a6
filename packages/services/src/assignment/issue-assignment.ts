import { insertRecords, readPortfolioIn } from "@kedr/db";
import {
  dueDayOf,
  indexPortfolio,
  issueAssignment as issue,
  questionSubject,
  plainAssignment,
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

/**
 * Gives an assignment to a post. Its date moves from a day off to the working day before, where the rules say so.
 * @throws AppError `not_found`, `forbidden`, or what the rule refuses
 */
export function issueAssignment(
  context: ServiceContext,
  { requestId, dueDate: asked, advanceDueDate: advance, ...told }: IssueAssignmentInput,
): Promise<AssignmentView> {
  const { actor, today, newId } = context;
  return applyOnce(context, { requestId, procedure: "assignment.issue" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    authorise(actor, "assignment.issue", subjectOf(index, told));
    requireIndicator(index, told);
    if (!index.positionById.has(told.assigneePositionId)) throw notFound("assigneePositionId");
    const { dueDate } = dueDayOf(index, asked);
    const advanceDueDate = advance && dueDayOf(index, advance).dueDate;
    const change = issue({ dueDate, advanceDueDate, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    const id = newId();
    await insertRecords(tx, "Assignment", [
      { ...plainAssignment, ...told, ...change.fields, id, origin: "entered", version: 1 },
    ]);
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
