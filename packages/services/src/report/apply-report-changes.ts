import { updateRecord, type Transaction } from "@kedr/db";
import {
  completeMilestone,
  forecastMilestone,
  type MilestoneRecord,
  type MilestoneRefusal,
  type PortfolioIndex,
} from "@kedr/domain";
import { refused, type AppError } from "../app-error.ts";
import { addComment } from "../milestone/change-milestone.ts";
import { followSeries } from "../milestone/follow-series.ts";
import type { ServiceContext } from "../service-context.ts";
import type { ReportRecords } from "./report-conflicts.ts";

type MilestoneFields = Partial<Omit<MilestoneRecord, "id" | "version">>;

/** A rule of one milestone said no: the field is told by its path in what was sent, for the client to find the row. */
const refusedAt = (place: number, { code, field }: MilestoneRefusal): AppError => {
  if (field === null) return refused({ code, field });
  const part = field === "forecastDate" ? "forecast" : "done";
  return refused({ code, field: `milestones.${place}.${part}.${field}` });
};

/** What the rules of milestones make of a completion and a forecast, the one after the other. */
function milestoneFields(
  { record, sent: { done, forecast } }: ReportRecords["milestones"][number],
  { place, today }: { place: number; today: ServiceContext["today"] },
): MilestoneFields {
  const completed = done && completeMilestone(record, { ...done, today });
  if (completed?.isAllowed === false) throw refusedAt(place, completed.refusal);
  const after = { ...record, ...completed?.fields };
  const forecasted = forecast && forecastMilestone(after, { forecastDate: forecast.forecastDate, today });
  if (forecasted?.isAllowed === false) throw refusedAt(place, forecasted.refusal);
  return { ...completed?.fields, ...forecasted?.fields };
}

/**
 * Completes and forecasts milestones as the report says.
 * @throws AppError what the rules refuse
 */
export async function applyMilestones(
  tx: Transaction,
  context: ServiceContext,
  { index, pairs }: { index: PortfolioIndex; pairs: ReportRecords["milestones"] },
): Promise<void> {
  for (const [place, pair] of pairs.entries()) {
    const { record, sent } = pair;
    const fields = milestoneFields(pair, { place, today: context.today });
    if (Object.keys(fields).length === 0) continue;
    await updateRecord(tx, "Milestone", { id: record.id, fields });
    const reason = sent.forecast?.reason ?? null;
    if (reason !== null) await addComment(tx, context, { milestoneId: record.id, text: reason });
    await followSeries(tx, context, { index, before: record, after: { ...record, ...fields } });
  }
}

/** Stores money committed and spent. */
export async function applyFunding(tx: Transaction, pairs: ReportRecords["funding"]): Promise<void> {
  for (const { record, sent } of pairs) {
    const { committed, spent } = sent;
    await updateRecord(tx, "FundingLine", { id: record.id, fields: { committed, spent } });
  }
}

/**
 * Weighs open risks anew.
 * @throws AppError `not_allowed_now` for a risk that is settled
 */
export async function applyRisks(tx: Transaction, pairs: ReportRecords["risks"]): Promise<void> {
  for (const { record, sent } of pairs) {
    if (record.state !== "open") throw refused({ code: "risk_settled", field: null });
    const { probability, impact } = sent;
    await updateRecord(tx, "Risk", { id: record.id, fields: { probability, impact } });
  }
}
