import type { CalendarDate, DeskMilestone, ReportDesk } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { prefill } from "./prefill.ts";
import type { Values } from "./report-fields.ts";
import { fieldOf, isDone } from "./report-fields.ts";
import type { MonthSubmission } from "./submission-kinds.ts";
import { roublesFrom } from "./typed-number.ts";
import { toldOf } from "./value-fields.ts";

export const dateOf = (text: string | undefined): CalendarDate | null =>
  text !== undefined && isCalendarDate(text) ? text : null;

const textOf = (text: string | undefined): string | null => text?.trim() || null;

/** A milestone that is still to be done can be told about; a settled one is only shown. */
export const isOpenMilestone = ({ state }: DeskMilestone): boolean =>
  state !== "completed" && state !== "cancelled";

interface Written {
  desk: ReportDesk;
  values: Values;
  /** What was prefilled: only what differs from it is sent. */
  base: Values;
}

const milestonesIn = ({ desk, values, base }: Written): MonthSubmission["milestones"] =>
  desk.milestones.filter(isOpenMilestone).flatMap((milestone): MonthSubmission["milestones"] => {
    const { id: milestoneId, version } = milestone;
    const read = (part: "done" | "actualDate" | "evidence" | "forecastDate" | "reason") =>
      values[fieldOf(`milestone/${part}`, milestoneId)];
    if (read("done") === isDone) {
      const actualDate = dateOf(read("actualDate")) ?? desk.today;
      return [{ milestoneId, version, done: { actualDate, evidence: textOf(read("evidence")) } }];
    }
    const forecastDate = read("forecastDate") ?? "";
    const reason = textOf(read("reason"));
    const isMoved = forecastDate !== (base[fieldOf("milestone/forecastDate", milestoneId)] ?? "");
    if (!isMoved && reason === null) return [];
    return [{ milestoneId, version, forecast: { forecastDate: dateOf(forecastDate), reason } }];
  });

/** The values of each quarter that goes in this report. */
const valuesIn = ({ desk, values }: Written): MonthSubmission["values"] =>
  desk.quarters
    .filter(({ isApart }) => !isApart)
    .flatMap((quarter) =>
      toldOf(quarter, values).map((told) => ({ quarterId: quarter.period?.id ?? "", ...told })),
    );

const fundingIn = ({ desk, values, base }: Written): MonthSubmission["funding"] =>
  desk.funding.flatMap(({ fundingLineId, version }) => {
    const fields = [fieldOf("funding/committed", fundingLineId), fieldOf("funding/spent", fundingLineId)];
    if (fields.every((field) => (values[field] ?? "") === (base[field] ?? ""))) return [];
    const [committed = null, spent = null] = fields.map((field) => roublesFrom(values[field] ?? ""));
    return [{ fundingLineId, version, committed, spent }];
  });

const risksIn = ({ desk, values }: Written): MonthSubmission["risks"] =>
  desk.risks.flatMap((risk) => {
    const probability = Number(values[fieldOf("risk/probability", risk.id)]);
    const impact = Number(values[fieldOf("risk/impact", risk.id)]);
    if (probability === risk.probability && impact === risk.impact) return [];
    return [{ riskId: risk.id, version: risk.version, probability, impact }];
  });

const ratings = ["on_track", "at_risk", "off_track"] as const;

/** The form as it is sent: the report's words, and only those records that change. The form has been checked before. */
export const toSubmission = (desk: ReportDesk, values: Values): MonthSubmission => {
  const written = { desk, values, base: prefill(desk) };
  const needed = textOf(values["decisionNeeded"]);
  return {
    projectId: desk.project.id,
    periodId: desk.period?.id ?? "",
    version: desk.report?.version ?? null,
    ownRating: ratings.find((rating) => rating === values["ownRating"]) ?? "on_track",
    ratingReason: textOf(values["ratingReason"]),
    summary: (values["summary"] ?? "").trim(),
    decisionNeeded: needed,
    decisionAddressee: needed === null ? null : textOf(values["decisionAddressee"]),
    milestones: milestonesIn(written),
    values: valuesIn(written),
    funding: fundingIn(written),
    risks: risksIn(written),
  };
};
