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
