import { updateRecord, type Transaction } from "@kedr/db";
import {
  isToldIn,
  type PortfolioIndex,
  type ProgressReportRecord,
  type ReviewedFields,
  type ValueReportRecord,
} from "@kedr/domain";

/** The two kinds of reports that are reviewed: of months, and of quarters' values. */
export interface ReviewedReports {
  ProgressReport: ProgressReportRecord;
  ValueReport: ValueReportRecord;
}

/** Stores a review. With acceptance the values that the report tells become facts. */
export async function settleReport(
  tx: Transaction,
  index: PortfolioIndex,
  { entity, reportId, fields }: { entity: keyof ReviewedReports; reportId: string; fields: ReviewedFields },
): Promise<void> {
  await updateRecord(tx, entity, { id: reportId, fields });
  if (fields.state !== "accepted") return;
  const told = index.portfolio.IndicatorValue.filter(
    (value) => value.kind === "estimate" && isToldIn(value, reportId),
  );
  for (const { id } of told) {
    await updateRecord(tx, "IndicatorValue", { id, fields: { kind: "reported" } });
  }
}
