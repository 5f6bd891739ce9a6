import { readPortfolioIn } from "@kedr/db";
import {
  can,
  indexPortfolio,
  reviewReport,
  type AcceptedReports,
  type AcceptReportsInput,
  type Actor,
  type CalendarDate,
  type PortfolioIndex,
  type ProgressReportRecord,
  type ReviewedFields,
  type ReviewRefusalCode,
} from "@kedr/domain";
import { AppError } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import type { ServiceContext } from "../service-context.ts";
import { settleReport } from "./settle-report.ts";

type Judged =
  | { report: ProgressReportRecord; fields: ReviewedFields }
  | { reportId: string; reason: ReviewRefusalCode };

const judge = (
  index: PortfolioIndex,
  { reportId, version }: AcceptReportsInput["reports"][number],
  { actor, today }: { actor: Actor; today: CalendarDate },
): Judged => {
  const refuse = (reason: ReviewRefusalCode): Judged => ({ reportId, reason });
  const report = index.portfolio.ProgressReport.find(({ id }) => id === reportId);
  const project = report && index.projectById.get(report.projectId);
  if (report === undefined || project === undefined) return refuse("report_missing");
  if (!can(actor, "report.review", project)) return refuse("report_not_permitted");
  if (report.version !== version) return refuse("version_changed");
  const asked = { decision: "accept", comment: null, reviewer: actor, today } as const;
  const change = reviewReport(report, asked);
  if (change.isAllowed) return { report, fields: change.fields };
  return refuse(change.refusal.code === "report_own" ? "report_own" : "report_reviewed");
};

/**
 * Accepts many reports at once: each that may be accepted is, the others are named with what stands in their way.
 * @throws AppError `forbidden` for whoever may review none of them
 */
export function acceptReports(
  context: ServiceContext,
  { requestId, reports }: AcceptReportsInput,
): Promise<AcceptedReports> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "report.acceptMany" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const judged = reports.map((asked) => judge(index, asked, { actor, today }));
    const refused = judged.filter((one) => "reason" in one);
    if (
      refused.length === judged.length &&
      refused.every(({ reason }) => reason === "report_not_permitted")
    ) {
      throw new AppError("forbidden");
    }
    const accepted = judged.filter((one) => "report" in one);
    for (const { report, fields } of accepted) {
      await settleReport(tx, index, { entity: "ProgressReport", reportId: report.id, fields });
    }
    return { accepted: accepted.map(({ report }) => report.id), refused };
  });
}
