import type { IndicatorRecord } from "../indicator/indicator.record.ts";
import { byId } from "../portfolio/grouping.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { addresseesOf } from "./addressees.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { DecisionRecord } from "./council.record.ts";
import type { DecisionView } from "./council.view.ts";

/** A decision with its addressees and its indicator by name, and its place in the source. */
export const decisionView = (
  portfolio: Portfolio,
  decision: DecisionRecord,
  indicators: ReadonlyMap<string, IndicatorRecord> = byId(portfolio.Indicator),
): DecisionView => ({
  id: decision.id,
  number: decision.number,
  verb: decision.verb,
  text: decision.text,
  addressees: decision.addressees,
  addressed: addresseesOf(portfolio, decision.id),
  dueDate: decision.dueDate,
  state: decision.state,
  indicator: referenceTo(indicators, decision.indicatorId),
  origin: decision.origin,
  document: decision.sourceDocument,
  slide: decision.sourceSlide,
  note: decision.sourceNote,
  version: decision.version,
});
