import {
  can,
  monthById,
  openMonth,
  previousReport,
  reportDesk,
  type Portfolio,
  type ReportDesk,
  type ReportingPeriodRecord,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Which project is reported on, and for which month: without one, for the latest open one. */
export interface ReportQuestion extends AsOfInput {
  projectId: string;
  periodId?: string | undefined;
}

function findMonth(portfolio: Portfolio, periodId: string | undefined): ReportingPeriodRecord | null {
  if (periodId === undefined) return openMonth(portfolio);
  const month = monthById(portfolio, periodId);
  if (month === null) throw notFound("periodId");
  return month;
}

/**
 * All that the monthly report of a project needs, prefilled.
 * @throws AppError `not_found`, `forbidden`
 */
export async function prepareReport(
  context: ServiceContext,
  { projectId, periodId, asOf }: ReportQuestion,
): Promise<ReportDesk> {
  const { actor, today } = context;
  const index = await readAt(context, asOf);
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(actor, "project.read", project);
  const period = findMonth(index.portfolio, periodId);
  const previous = previousReport(index, projectId, period);
  return reportDesk(index, {
    project,
    period,
    known: previous && (await readAt(context, previous.submittedOn)),
    isPermitted: can(actor, "report.submit", project),
    isPast: index.today !== today,
  });
}
