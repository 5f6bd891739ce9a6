import { insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  askedIndicators,
  indexPortfolio,
  quarterById,
  submitted,
  tellingObstacle,
  valueReportOf,
  type ReportDesk,
  type ReportConflicts,
  type ReportingPeriodRecord,
  type TellValuesInput,
  type ValueReportRecord,
} from "@kedr/domain";
import { AppError, notFound, refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { keepPeriod } from "../reporting/change-period.ts";
import type { ServiceContext } from "../service-context.ts";
import { applyValues, requireAsked } from "./apply-values.ts";
import { prepareReport } from "./prepare-report.ts";

/** Stops a lead who has not seen what somebody else has told of the quarter meanwhile. */
function requireUnchanged(report: ValueReportRecord | null, version: number | null): void {
  if (report === null || report.version === version) return;
  const { id, state, submittedBy, submittedOn } = report;
  const fields = { state, submittedBy, submittedOn };
  const current: ReportConflicts = {
    conflicts: [{ entity: "ValueReport", id, version: report.version, fields }],
  };
  throw new AppError("conflict", { reason: "version_changed", field: "version", current });
}

async function saveReport(
  tx: Transaction,
  { actor, newId, today }: ServiceContext,
  {
    report,
    projectId,
    quarter,
  }: { report: ValueReportRecord | null; projectId: string; quarter: ReportingPeriodRecord },
): Promise<string> {
  const fields = submitted(actor, today);
  if (report) {
    await updateRecord(tx, "ValueReport", { id: report.id, fields });
    return report.id;
  }
  const id = newId();
  const unreviewed = { reviewedOn: null, reviewedBy: null, reviewedById: null, reviewComment: null };
  const place = { id, projectId, quarterStart: quarter.startsOn };
  await insertRecords(tx, "ValueReport", [
    { ...place, ...fields, ...unreviewed, origin: "entered", version: 1 },
  ]);
  return id;
}

async function applyTelling(
  tx: Transaction,
  context: ServiceContext,
  { projectId, quarterId, version, values }: TellValuesInput,
): Promise<{ reportId: string }> {
  const { actor, today } = context;
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  const quarter = quarterById(index.portfolio, quarterId);
  if (quarter === null) throw notFound("quarterId");
  authorise(actor, "report.submit", project);
  const asked = askedIndicators(index, { projectId, quarter, way: "apart" });
  const obstacle = tellingObstacle({ project, quarter, asked, today });
  if (obstacle !== null) throw refused({ code: obstacle, field: null });
  const report = valueReportOf(index.portfolio, projectId, quarter);
  requireUnchanged(report, version);
  requireAsked(asked, values);
  await keepPeriod(tx, index.portfolio, quarter);
  const reportId = await saveReport(tx, context, { report, projectId, quarter });
  const telling = { reportId: null, valueReportId: reportId };
  await applyValues(tx, context, { index, telling, quarter, values });
  return { reportId };
}

/**
 * Takes the values of an open quarter apart from any report of a month, all or nothing. The answer is the desk as it is
 * then, also for a request that was sent again.
 * @throws AppError `not_found`, `forbidden`, `conflict` with `ReportConflicts`, or what the rules refuse
 */
export async function tellValues(context: ServiceContext, input: TellValuesInput): Promise<ReportDesk> {
  const { requestId, projectId } = input;
  await applyOnce(context, { requestId, procedure: "report.tellValues" }, (tx) =>
    applyTelling(tx, context, input),
  );
  return prepareReport(context, { projectId });
}
