import type { IndicatorPartRecord, IndicatorRecord, IndicatorValueRecord } from "./indicator.record.ts";

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
