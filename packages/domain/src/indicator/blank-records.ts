import type { IndicatorPartRecord, IndicatorRecord, IndicatorValueRecord } from "./indicator.record.ts";
import type { IndicatorValueView } from "./indicator.view.ts";

/** An indicator that is measured as a whole, of which nothing is entered but what it is. */
export const plainIndicator = {
  composition: null,
  formula: null,
  minimum: null,
  maximum: null,
  atRiskBelow: null,
  offTrackBelow: null,
  responsibleAuthorityId: null,
  responsiblePositionId: null,
  sourceSystem: null,
  frequency: null,
  dueDay: null,
} as const satisfies Partial<IndicatorRecord>;

/** A value that corrects no other and was not chosen among several. */
export const plainValue = {
  methodologyId: null,
  correctsId: null,
  correction: null,
  isChosen: false,
  choiceReason: null,
} as const satisfies Partial<IndicatorValueRecord>;

/** A group that is no body and has a ratio of no printed day. */
export const plainPart = {
  authorityId: null,
  date: null,
  value: null,
} as const satisfies Partial<IndicatorPartRecord>;

/** A published value as it is shown, of which nothing is told but that it is one. */
export const plainValueView: Omit<IndicatorValueView, "id" | "value" | "origin"> = {
  role: "actual",
  kind: "published",
  year: null,
  date: null,
  dateBasis: null,
  methodology: null,
  correctsId: null,
  correction: null,
  correctedBy: null,
  isChosen: false,
  choiceReason: null,
  version: 1,
  files: [],
  provenance: { document: null, slide: null, note: null },
};
