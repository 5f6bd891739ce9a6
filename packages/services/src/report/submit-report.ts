import { insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  indicatorsToldBy,
  monthById,
  openQuarter,
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
import { applyFunding, applyMilestones, applyRisks, applyValues } from "./apply-report-changes.ts";
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

/** The quarter of the values told; null where none is told. */
function quarterOfValues(
  index: PortfolioIndex,
  { projectId, values }: SubmitReportInput,
): ReportingPeriodRecord | null {
  if (values.length === 0) return null;
  const quarter = openQuarter(index.portfolio);
  const linked = indicatorsToldBy(index, projectId);
  if (quarter === null || values.some(({ indicatorId }) => !linked.has(indicatorId))) {
    throw refused({ code: "indicator_not_asked", field: null });
  }
  return quarter;
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
  const unreviewed = { reviewedOn: null, reviewedBy: null, reviewComment: null };
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
  const { projectId, periodId, version, values } = input;
  const { index, project, period } = await findReporting(tx, { projectId, periodId, today });
  authorise(actor, "report.submit", project);
  const records = findReportRecords(index, period, input);
  const obstacle = submissionObstacle({ project, period, report: records.report, today });
  if (obstacle !== null) throw refused({ code: obstacle, field: null });
  requireUnchanged(records, version);
  const quarter = quarterOfValues(index, input);
  await keepPeriod(tx, index.portfolio, period);
  await applyMilestones(tx, context, { index, pairs: records.milestones });
  await applyFunding(tx, records.funding);
  await applyRisks(tx, records.risks);
  const computed = await ratingNow(tx, { projectId, today });
  const change = submit(input, { computed, submittedBy: actor.name, today });
  if (!change.isAllowed) throw refused(change.refusal);
  const { report } = records;
  const reportId = await saveReport(tx, context, { report, period, projectId, fields: change.fields });
  if (quarter) await applyValues(tx, context, { index, reportId, quarter, values });
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
