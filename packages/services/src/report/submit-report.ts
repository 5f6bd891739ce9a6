import { insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  askedIndicators,
  monthById,
  quarterById,
  ratingAsReported,
  submissionObstacle,
  submitReport as submit,
  summariseProject,
  type CalendarDate,
  type PortfolioIndex,
  type ProgressReportRecord,
  type ProjectRecord,
  type Rating,
  type ReportDesk,
  type ReportingPeriodRecord,
  type SubmitReportInput,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { keepPeriod } from "../reporting/change-period.ts";
import type { ServiceContext } from "../service-context.ts";
import { applyFunding, applyMilestones, applyRisks } from "./apply-report-changes.ts";
import { applyValues, requireAsked } from "./apply-values.ts";
import { prepareReport } from "./prepare-report.ts";
import { findReportRecords, requireUnchanged } from "./report-conflicts.ts";

interface Found {
  index: PortfolioIndex;
  project: ProjectRecord;
  period: ReportingPeriodRecord;
}

async function findReporting(
  tx: Transaction,
  { projectId, periodId, today }: { projectId: string; periodId: string; today: CalendarDate },
): Promise<Found> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  const period = monthById(index.portfolio, periodId);
  if (period === null) throw notFound("periodId");
  return { index, project, period };
}

/** The values told, by the quarter that they are of. */
function byQuarter(
  index: PortfolioIndex,
  { projectId, values }: SubmitReportInput,
): { quarter: ReportingPeriodRecord; values: SubmitReportInput["values"] }[] {
  const ids = [...new Set(values.map(({ quarterId }) => quarterId))];
  return ids.map((id) => {
    const quarter = quarterById(index.portfolio, id);
    if (quarter === null) throw notFound("quarterId");
    const told = values.filter(({ quarterId }) => quarterId === id);
    requireAsked(askedIndicators(index, { projectId, quarter, way: "month" }), told);
    return { quarter, values: told };
  });
}

/** What the rules say of the project now that the transaction has applied the rest of the report. */
async function ratingNow(
  tx: Transaction,
  { projectId, today }: { projectId: string; today: CalendarDate },
): Promise<Rating | null> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const project = index.projectById.get(projectId);
  return project ? ratingAsReported(summariseProject(index, project).health).rating : null;
}

async function saveReport(
  tx: Transaction,
  { newId }: Pick<ServiceContext, "newId">,
  {
    report,
    period,
    projectId,
    fields,
  }: {
    report: ProgressReportRecord | null;
    period: ReportingPeriodRecord;
    projectId: string;
    fields: Extract<ReturnType<typeof submit>, { isAllowed: true }>["fields"];
  },
): Promise<string> {
  if (report) {
    await updateRecord(tx, "ProgressReport", { id: report.id, fields });
    return report.id;
  }
  const id = newId();
  const unreviewed = { reviewedOn: null, reviewedBy: null, reviewedById: null, reviewComment: null };
  const place = { id, projectId, periodStart: period.startsOn };
  await insertRecords(tx, "ProgressReport", [
    { ...place, ...fields, ...unreviewed, origin: "entered", version: 1 },
  ]);
  return id;
}

async function applyReport(
  tx: Transaction,
  context: ServiceContext,
  input: SubmitReportInput,
): Promise<{ reportId: string }> {
  const { actor, today } = context;
  const { projectId, periodId, version } = input;
  const { index, project, period } = await findReporting(tx, { projectId, periodId, today });
  authorise(actor, "report.submit", project);
  const records = findReportRecords(index, period, input);
  const obstacle = submissionObstacle({ project, period, report: records.report, today });
  if (obstacle !== null) throw refused({ code: obstacle, field: null });
  requireUnchanged(records, version);
  const quarters = byQuarter(index, input);
  await keepPeriod(tx, index.portfolio, period);
  await applyMilestones(tx, context, { index, pairs: records.milestones });
  await applyFunding(tx, records.funding);
  await applyRisks(tx, records.risks);
  const computed = await ratingNow(tx, { projectId, today });
  const change = submit(input, { computed, submitter: actor, today });
  if (!change.isAllowed) throw refused(change.refusal);
  const { report } = records;
  const reportId = await saveReport(tx, context, { report, period, projectId, fields: change.fields });
  for (const told of quarters) {
    await applyValues(tx, context, { index, telling: { reportId, valueReportId: null }, ...told });
  }
  return { reportId };
}

/**
 * Takes the monthly report of a project with everything that it changes, all or nothing. The answer is the desk as it is
 * then, also for a request that was sent again.
 * @throws AppError `not_found`, `forbidden`, `conflict` with `ReportConflicts`, or what the rules refuse
 */
export async function submitReport(context: ServiceContext, input: SubmitReportInput): Promise<ReportDesk> {
  const { requestId, projectId, periodId } = input;
  await applyOnce(context, { requestId, procedure: "report.submit" }, (tx) =>
    applyReport(tx, context, input),
  );
  return prepareReport(context, { projectId, periodId });
}
