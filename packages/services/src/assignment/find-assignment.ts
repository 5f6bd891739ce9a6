import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  assignmentViews,
  indexPortfolio,
  type AssignmentRecord,
  type AssignmentView,
  type PortfolioIndex,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

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
 * An assignment as the transaction sees it.
 * @throws AppError `not_found`
 */
export async function findAssignment(
  tx: Transaction,
  { today, assignmentId }: Question,
): Promise<AssignmentRecord> {
  return assignmentIn(indexPortfolio(await readPortfolioIn(tx, { today })), assignmentId);
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
