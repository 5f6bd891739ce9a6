import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  reportView,
  reviewReport as review,
  takeBackReportReview,
  takeBackValuesReview,
  valueReportView,
  type Actor,
  type PortfolioIndex,
  type ReportView,
  type ReviewReportInput,
  type TakingBack,
  type ValueReportView,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { settleReport, type ReviewedReports } from "./settle-report.ts";

/** A report as it is after its review. */
interface Settled<Report> {
  report: Report;
  /** The reviewer may take it back. */
  canTakeBack: boolean;
}

const takingBack: {
  [Kind in keyof ReviewedReports]: (
    index: PortfolioIndex,
    report: ReviewedReports[Kind],
    actor: Actor,
  ) => TakingBack;
} = { ProgressReport: takeBackReportReview, ValueReport: takeBackValuesReview };

/** Reviews a report of one kind. */
async function settle<Entity extends keyof ReviewedReports>(
  tx: Transaction,
  { actor, today }: ServiceContext,
  { entity, reportId, version, decision, comment }: ReviewReportInput & { entity: Entity },
): Promise<Settled<ReviewedReports[Entity]>> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const reports: { [Kind in keyof ReviewedReports]: readonly ReviewedReports[Kind][] } = index.portfolio;
  const report = reports[entity].find(({ id }) => id === reportId);
  const project = report && index.projectById.get(report.projectId);
  if (report === undefined || project === undefined) throw notFound("reportId");
  authorise(actor, "report.review", project);
  requireVersion(report, version);
  const change = review(report, { decision, comment, reviewer: actor, today });
  if (!change.isAllowed) throw refused(change.refusal);
  await settleReport(tx, index, { entity, reportId, fields: change.fields });
  const settled = { ...report, ...change.fields, version: report.version + 1 };
  return { report: settled, canTakeBack: takingBack[entity](index, settled, actor).isAllowed };
}

/**
 * Accepts or returns a report of a month.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reviewReport(
  context: ServiceContext,
  input: ReviewReportInput,
): Promise<Settled<ReportView>> {
  const { requestId } = input;
  return applyOnce(context, { requestId, procedure: "report.review" }, async (tx) => {
    const { report, canTakeBack } = await settle(tx, context, { ...input, entity: "ProgressReport" });
    return { report: reportView(report), canTakeBack };
  });
}

/**
 * Accepts or returns the values of a quarter that were told apart from a report of a month.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reviewValues(
  context: ServiceContext,
  input: ReviewReportInput,
): Promise<Settled<ValueReportView>> {
  const { requestId } = input;
  return applyOnce(context, { requestId, procedure: "report.reviewValues" }, async (tx) => {
    const { report, canTakeBack } = await settle(tx, context, { ...input, entity: "ValueReport" });
    return { report: valueReportView(report), canTakeBack };
  });
}
