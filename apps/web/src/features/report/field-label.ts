import type { ReportDesk } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";
import type { Field } from "./report-fields.ts";
import { isDone, partsOf, riskLevels, wordFields } from "./report-fields.ts";
import { valuePlaceOf } from "./value-fields.ts";

const subjectOf = (desk: ReportDesk, kind: string, id: string, t: TFunction): string => {
  const line = desk.funding.find(({ fundingLineId }) => fundingLineId === id);
  if (kind === "funding") return line ? t(`projects.funding.${line.source}`) : "";
  if (kind === "value") {
    const { indicatorId } = valuePlaceOf(id);
    const indicators = desk.quarters.flatMap((quarter) => quarter.indicators);
    return indicators.find((indicator) => indicator.indicatorId === indicatorId)?.name ?? "";
  }
  const titled = kind === "risk" ? desk.risks : desk.milestones;
  return titled.find((record) => record.id === id)?.title ?? "";
};

const partLabel = (kind: string, part: string, t: TFunction): string => {
  const labels: Record<string, string> = {
    "milestone/done": t("report.milestones.done"),
    "milestone/actualDate": t("milestones.complete.date"),
    "milestone/evidence": t("milestones.complete.evidence"),
    "milestone/forecastDate": t("milestones.forecast.date"),
    "milestone/reason": t("report.milestones.why"),
    "value/value": t("report.indicators.valueOf"),
    "value/evidence": t("report.indicators.evidence"),
    "funding/committed": t("report.funding.committed"),
    "funding/spent": t("report.funding.spent"),
    "risk/probability": t("report.risks.probability"),
    "risk/impact": t("report.risks.impact"),
  };
  return labels[`${kind}/${part}`] ?? "";
};

/** What a field is called where it stands alone: «Контракт заключён: прогнозная дата». */
export const labelOfField = (field: Field, desk: ReportDesk, t: TFunction): string => {
  const parts = partsOf(field);
  if (parts) {
    const subject = subjectOf(desk, parts.kind, parts.id, t);
    return t("report.field.ofRecord", { subject, field: partLabel(parts.kind, parts.part, t) });
  }
  const word = wordFields.find((known) => known === field);
  return word ? t(`report.field.${word}`) : field;
};

const ratings = ["on_track", "at_risk", "off_track"] as const;

const levelWords = (part: string, value: string, t: TFunction): string | null => {
  const level = riskLevels.find((known) => known.value === value);
  if (!level) return null;
  return t(
    part === "impact"
      ? `report.risks.impactLevel.${level.code}`
      : `report.risks.probabilityLevel.${level.code}`,
  );
};

interface Wording {
  t: TFunction;
  format: Format;
}

/** What stands in a field, as people read it; null for an empty one. */
export const wordValue = (field: Field, value: string, { t, format }: Wording): string | null => {
  const parts = partsOf(field);
  if (parts?.part === "done") return t(value === isDone ? "shared.yes" : "shared.no");
  if (value === "") return null;
  if (isCalendarDate(value)) return format.date(value);
  const rating = field === "ownRating" ? ratings.find((known) => known === value) : undefined;
  if (rating) return t(`shared.health.${rating}`);
  return (parts?.kind === "risk" ? levelWords(parts.part, value, t) : null) ?? value;
};
