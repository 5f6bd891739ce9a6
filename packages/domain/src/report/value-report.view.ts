import type { ValueReportRecord } from "./value-report.record.ts";

/** A report of a quarter's values as readers see it. */
export type ValueReportView = Pick<
  ValueReportRecord,
  | "id"
  | "quarterStart"
  | "state"
  | "submittedOn"
  | "submittedBy"
  | "reviewedOn"
  | "reviewedBy"
  | "reviewComment"
  | "origin"
  | "version"
>;
