import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  assignmentViews,
  indexPortfolio,
  type AssignmentExtensionRecord,
  type AssignmentRecord,
  type AssignmentView,
  type PortfolioIndex,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

interface FoundExtension {
  index: PortfolioIndex;
  assignment: AssignmentRecord;
  extension: AssignmentExtensionRecord;
}

type Question = Pick<ServiceContext, "actor" | "today"> & { assignmentId: string };

/**
 * An assignment of an index.
 * @throws AppError `not_found`
 */
export function assignmentIn({ portfolio }: PortfolioIndex, assignmentId: string): AssignmentRecord {
  const assignment = portfolio.Assignment.find(({ id }) => id === assignmentId);
  if (assignment === undefined) throw notFound("assignmentId");
  return assignment;
}

/**
 * An assignment as the transaction sees it, with all that is recorded around it.
 * @throws AppError `not_found`
 */
export async function findAssignmentIn(
  tx: Transaction,
  { today, assignmentId }: Question,
): Promise<{ index: PortfolioIndex; assignment: AssignmentRecord }> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  return { index, assignment: assignmentIn(index, assignmentId) };
}

/**
 * An assignment as the transaction sees it.
 * @throws AppError `not_found`
 */
export async function findAssignment(
  tx: Transaction,
  { today, assignmentId }: Question,
): Promise<AssignmentRecord> {
  return assignmentIn(indexPortfolio(await readPortfolioIn(tx, { today })), assignmentId);
}

/**
 * A request to move a date as the transaction sees it, with its assignment.
 * @throws AppError `not_found`
 */
export async function findExtension(
  tx: Transaction,
  { today, extensionId }: Pick<ServiceContext, "today"> & { extensionId: string },
): Promise<FoundExtension> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const extension = index.portfolio.AssignmentExtension.find(({ id }) => id === extensionId);
  if (extension === undefined) throw notFound("extensionId");
  return { index, extension, assignment: assignmentIn(index, extension.assignmentId) };
}

/** What the client gets: the assignment as the transaction has left it. */
export async function assignmentAnswer(
  tx: Transaction,
  { actor, today, assignmentId }: Question,
): Promise<AssignmentView> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const record = assignmentIn(index, assignmentId);
  const [view] = assignmentViews(index, [record], { actor, isPast: false });
  if (view === undefined) throw notFound("assignmentId");
  return view;
}
