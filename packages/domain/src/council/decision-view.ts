import type { IndicatorRecord } from "../indicator/indicator.record.ts";
import { referenceTo } from "../portfolio/reference.ts";
import type { DecisionRecord } from "./council.record.ts";
import type { DecisionView } from "./council.view.ts";

/** A decision with its indicator by name and its place in the source. */
export const decisionView = (
  decision: DecisionRecord,
  indicators: ReadonlyMap<string, IndicatorRecord>,
): DecisionView => ({
  id: decision.id,
  number: decision.number,
  verb: decision.verb,
  text: decision.text,
  addressees: decision.addressees,
  dueDate: decision.dueDate,
  state: decision.state,
  indicator: referenceTo(indicators, decision.indicatorId),
  origin: decision.origin,
  document: decision.sourceDocument,
  slide: decision.sourceSlide,
  note: decision.sourceNote,
  version: decision.version,
});
