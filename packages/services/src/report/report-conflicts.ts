import {
  reportOfMonth,
  reportView,
  type FundingLineRecord,
  type MilestoneRecord,
  type PortfolioIndex,
  type ProgressReportRecord,
  type ReportConflict,
  type ReportConflicts,
  type ReportingPeriodRecord,
  type RiskRecord,
  type SubmitReportInput,
} from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";

/** The records that a report changes, as they are now, each beside what is sent for it. */
export interface ReportRecords {
  report: ProgressReportRecord | null;
  milestones: { record: MilestoneRecord; sent: SubmitReportInput["milestones"][number] }[];
  funding: { record: FundingLineRecord; sent: SubmitReportInput["funding"][number] }[];
  risks: { record: RiskRecord; sent: SubmitReportInput["risks"][number] }[];
}

const pick = <Row extends { id: string }>(
  records: readonly Row[] | undefined,
  id: string,
  field: string,
): Row => {
  const found = records?.find((record) => record.id === id);
  if (found === undefined) throw notFound(field);
  return found;
};

/**
 * Finds what a report changes, all of it in the reported project.
 * @throws AppError `not_found`
 */
export function findReportRecords(
  index: PortfolioIndex,
  period: ReportingPeriodRecord,
  { projectId, milestones, funding, risks }: SubmitReportInput,
): ReportRecords {
  const own = {
    milestones: index.milestonesByProject.get(projectId),
    funding: index.fundingLinesByProject.get(projectId),
    risks: index.risksByProject.get(projectId),
  };
  return {
    report: reportOfMonth(index, projectId, period),
    milestones: milestones.map((sent) => ({
      sent,
      record: pick(own.milestones, sent.milestoneId, "milestoneId"),
    })),
    funding: funding.map((sent) => ({
      sent,
      record: pick(own.funding, sent.fundingLineId, "fundingLineId"),
    })),
    risks: risks.map((sent) => ({ sent, record: pick(own.risks, sent.riskId, "riskId") })),
  };
}

const reportConflict = (report: ProgressReportRecord | null, version: number | null): ReportConflict[] => {
  if (report === null || report.version === version) return [];
  const { ownRating, ratingReason, summary, decisionNeeded, decisionAddressee, ...rest } = reportView(report);
  const { state, submittedBy, submittedOn } = rest;
  const words = { ownRating, ratingReason, summary, decisionNeeded, decisionAddressee };
  const fields = { ...words, state, submittedBy, submittedOn };
  return [{ entity: "ProgressReport", id: report.id, version: report.version, fields }];
};

const stale = <Pair extends { record: { version: number }; sent: { version: number } }>(
  pairs: readonly Pair[],
): Pair["record"][] =>
  pairs.filter(({ record, sent }) => record.version !== sent.version).map(({ record }) => record);

/**
 * Stops a lead who has not seen the latest of anything that the report changes, and names all of it at once.
 * @throws AppError `conflict`
 */
export function requireUnchanged(
  { report, milestones, funding, risks }: ReportRecords,
  version: number | null,
): void {
  const conflicts: ReportConflict[] = [
    ...reportConflict(report, version),
    ...(stale(milestones) as MilestoneRecord[]).map(
      ({ id, version: now, title, actualDate, evidence, forecastDate }): ReportConflict => ({
        entity: "Milestone",
        id,
        version: now,
        fields: { title, actualDate, evidence, forecastDate },
      }),
    ),
    ...(stale(funding) as FundingLineRecord[]).map(
      ({ id, version: now, source, committed, spent }): ReportConflict => ({
        entity: "FundingLine",
        id,
        version: now,
        fields: { source, committed, spent },
      }),
    ),
    ...(stale(risks) as RiskRecord[]).map(
      ({ id, version: now, title, probability, impact }): ReportConflict => ({
        entity: "Risk",
        id,
        version: now,
        fields: { title, probability, impact },
      }),
    ),
  ];
  if (conflicts.length === 0) return;
  const current: ReportConflicts = { conflicts };
  throw new AppError("conflict", { reason: "version_changed", field: "version", current });
}
