import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  rescheduleViewing,
  type CalendarDate,
  type PortfolioIndex,
  type ProjectRecord,
  type RescheduleRequestRecord,
  type RescheduleView,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";

/** A request as the transaction sees it. */
export interface FoundReschedule {
  index: PortfolioIndex;
  request: RescheduleRequestRecord;
  project: ProjectRecord;
}

/** The portfolio as the transaction sees it. */
export async function readIndexIn(tx: Transaction, today: CalendarDate): Promise<PortfolioIndex> {
  return indexPortfolio(await readPortfolioIn(tx, { today }));
}

/**
 * Finds a request to move a target.
 * @throws AppError `not_found`
 */
export async function findReschedule(
  tx: Transaction,
  { rescheduleId, today }: { rescheduleId: string; today: CalendarDate },
): Promise<FoundReschedule> {
  const index = await readIndexIn(tx, today);
  const request = index.portfolio.RescheduleRequest.find(({ id }) => id === rescheduleId);
  const project = request && index.projectById.get(request.projectId);
  if (request === undefined || project === undefined) throw notFound("rescheduleId");
  return { index, request, project };
}

/** What the client gets: the request as the transaction has left it. */
export async function rescheduleAnswer(
  tx: Transaction,
  question: { rescheduleId: string; today: CalendarDate },
): Promise<RescheduleView> {
  const { index, request } = await findReschedule(tx, question);
  const view = rescheduleViewing(index)(request);
  if (view === null) throw notFound("rescheduleId");
  return view;
}
