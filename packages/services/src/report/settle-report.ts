import { updateRecord, type Transaction } from "@kedr/db";
import type { PortfolioIndex, ProgressReportRecord, ReviewedFields } from "@kedr/domain";

/** Stores a review. With acceptance the values that the report tells become facts. */
export async function settleReport(
  tx: Transaction,
  index: PortfolioIndex,
  { report, fields }: { report: ProgressReportRecord; fields: ReviewedFields },
): Promise<void> {
  await updateRecord(tx, "ProgressReport", { id: report.id, fields });
  if (fields.state !== "accepted") return;
  const told = index.portfolio.IndicatorValue.filter(
    ({ reportId, kind }) => reportId === report.id && kind === "estimate",
  );
  for (const { id } of told) {
    await updateRecord(tx, "IndicatorValue", { id, fields: { kind: "reported" } });
  }
}
