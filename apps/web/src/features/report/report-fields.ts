import type { ReportDesk } from "@kedr/domain";
import { millionsOf, numberInWords } from "./typed-number.ts";

/** A field of the form by its place: `summary`, or `milestone/<id>/forecastDate` for one of a record. */
export type Field = string;

/** What stands in the fields, as typed; a field that is not named is empty. */
export type Values = Readonly<Record<Field, string>>;

type RecordField =
  | `milestone/${"done" | "actualDate" | "evidence" | "forecastDate" | "reason"}`
  | `value/${"value" | "evidence"}`
  | `funding/${"committed" | "spent"}`
  | `risk/${"probability" | "impact"}`;

/** `fieldOf("milestone/done", id)`: the place of a field of one record. */
export const fieldOf = (name: RecordField, id: string): Field => {
  const [kind = "", part = ""] = name.split("/");
  return `${kind}/${id}/${part}`;
};

/** The other way round; null for a field of the report's own words. */
export const partsOf = (field: Field): { kind: string; id: string; part: string } | null => {
  const [kind = "", id, part] = field.split("/");
  return id === undefined || part === undefined ? null : { kind, id, part };
};

/** The report's own words: they are all sent, changed or not. */
export const wordFields = [
  "ownRating",
  "ratingReason",
  "summary",
  "decisionNeeded",
  "decisionAddressee",
] as const;

export const isDone = "yes";

/** Probability and impact as they stand in a field, and what they are called. */
export const riskLevels = [
  { value: "1", code: "low" },
  { value: "2", code: "medium" },
  { value: "3", code: "high" },
] as const;

const wordsFrom = ({ report, previous, computed }: ReportDesk): Record<Field, string> => {
  const words = report ?? previous;
  return {
    ownRating: words?.ownRating ?? computed.rating ?? "",
    ratingReason: words?.ratingReason ?? "",
    summary: report?.summary ?? "",
    decisionNeeded: words?.decisionNeeded ?? "",
    decisionAddressee: words?.decisionAddressee ?? "",
  };
};

/** What the form starts with: the present report, else the last one, and the records as they are now. */
export const prefill = (desk: ReportDesk): Values => {
  const values = wordsFrom(desk);
  for (const { id, forecastDate, evidence } of desk.milestones) {
    values[fieldOf("milestone/forecastDate", id)] = forecastDate ?? "";
    values[fieldOf("milestone/evidence", id)] = evidence ?? "";
  }
  for (const { indicatorId, told } of desk.indicators) {
    values[fieldOf("value/value", indicatorId)] = told ? numberInWords(told.value) : "";
    values[fieldOf("value/evidence", indicatorId)] = told?.evidence ?? "";
  }
  for (const line of desk.funding) {
    values[fieldOf("funding/committed", line.fundingLineId)] = millionsOf(line.committed);
    values[fieldOf("funding/spent", line.fundingLineId)] = millionsOf(line.spent);
  }
  for (const risk of desk.risks) {
    values[fieldOf("risk/probability", risk.id)] = String(risk.probability);
    values[fieldOf("risk/impact", risk.id)] = String(risk.impact);
  }
  return values;
};
