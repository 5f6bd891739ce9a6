import type { CardFields } from "@kedr/domain";

/** A card as its form holds it: what may be empty is an empty text. */
export type CardValues = Omit<CardFields, "sourceSystem" | "sourceDocument" | "sourceNote"> & {
  sourceSystem: string;
  sourceDocument: string;
  sourceNote: string;
};

const blank: CardFields = {
  name: "",
  unit: "%",
  direction: "higher_is_better",
  number: null,
  industryId: null,
  composition: null,
  minimum: null,
  maximum: null,
  atRiskBelow: null,
  offTrackBelow: null,
  responsibleAuthorityId: null,
  responsiblePositionId: null,
  sourceSystem: null,
  frequency: null,
  dueDay: null,
  sourceDocument: null,
  sourceNote: null,
};

/** What the form begins with; null is a new indicator. */
export const valuesOf = (fields: CardFields | null): CardValues => {
  const known = fields ?? blank;
  return {
    ...known,
    sourceSystem: known.sourceSystem ?? "",
    sourceDocument: known.sourceDocument ?? "",
    sourceNote: known.sourceNote ?? "",
  };
};

/** What the form sends. A day of the month means nothing without a frequency. */
export const fieldsOf = (values: CardValues): CardFields => ({
  ...values,
  name: values.name.trim(),
  unit: values.unit.trim(),
  sourceSystem: values.sourceSystem.trim() || null,
  sourceDocument: values.sourceDocument.trim() || null,
  sourceNote: values.sourceNote.trim() || null,
  dueDay: values.frequency === null ? null : values.dueDay,
});
