import { readPortfolioIn } from "@kedr/db";
import {
  indexPortfolio,
  reportView,
  reviewerOf,
  reviewReport as review,
  type ReportView,
  type ReviewReportInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { settleReport } from "./settle-report.ts";

/**
 * Accepts or returns a report.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reviewReport(
  context: ServiceContext,
  { requestId, reportId, version, decision, comment }: ReviewReportInput,
): Promise<{ report: ReportView }> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "report.review" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const report = index.portfolio.ProgressReport.find(({ id }) => id === reportId);
    const project = report && index.projectById.get(report.projectId);
    if (report === undefined || project === undefined) throw notFound("reportId");
    authorise(actor, "report.review", project);
    requireVersion(report, version);
    const change = review(report, { decision, comment, reviewer: reviewerOf(actor), today });
    if (!change.isAllowed) throw refused(change.refusal);
    await settleReport(tx, index, { report, fields: change.fields });
    return { report: reportView({ ...report, ...change.fields, version: report.version + 1 }) };
  });
}
