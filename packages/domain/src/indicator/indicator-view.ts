import type { AttachmentRecord } from "../attachment/attachment.record.ts";
import { attachmentViews } from "../attachment/attachment-view.ts";
import type { MethodologyRecord } from "../maturity/maturity.record.ts";
import type { MethodologyOfValue } from "../maturity/value-methodology.ts";
import { versionSeries } from "../maturity/version-series.ts";
import type { Reference } from "../project/project.view.ts";
import type { Breakdown } from "./breakdown.view.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";
import type { IndicatorValueView, IndicatorView } from "./indicator.view.ts";
import { indicatorFigures, type IndicatorSources } from "./indicator-figures.ts";
import { isByFormula } from "./formula/formula-values.ts";
import type { FormulaNaming } from "./formula/formula-view.ts";
import { valueDisagreements } from "./disagreement.ts";
import { valueDue } from "./value-due.ts";
import { correctionsOf } from "./standing-values.ts";
import { indicatorParts } from "./indicator-parts.ts";
import { targetsByYear } from "./indicator-target.ts";

export interface IndicatorViewSources extends IndicatorSources {
  industry: Reference | null;
  membership: IndicatorView["membership"];
  methodologyOf: MethodologyOfValue;
  breakdown: Breakdown;
  projects: IndicatorView["projects"];
  formulaOf: FormulaNaming;
  /** Files by the id of the value that they show. */
  attachmentsByValue: ReadonlyMap<string, readonly AttachmentRecord[]>;
}

/** An indicator with its figures on a day, its values and where each comes from. */
export function indicatorView(sources: IndicatorViewSources): IndicatorView {
  const { indicator, industry, membership, breakdown, projects, formulaOf } = sources;
  // What a formula gives is no entry, and argues with none.
  const values = sources.values.filter((value) => !isByFormula(value));
  const corrections = correctionsOf(values);
  const valueView = (value: IndicatorValueRecord): IndicatorValueView => ({
    ...viewOfValue(value, sources),
    correctedBy: corrections.get(value.id)?.id ?? null,
  });
  const { baseline, current, target, achievement } = indicatorFigures(sources);
  return {
    id: indicator.id,
    number: indicator.number,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    industry,
    baseline: baseline && valueView(baseline),
    current: current && valueView(current),
    target,
    targetsByYear: targetsByYear(sources.targets),
    achievement,
    due: valueDue(indicator, sources.values, sources.today),
    thresholds: { atRiskBelow: indicator.atRiskBelow, offTrackBelow: indicator.offTrackBelow },
    membership,
    ...indicatorParts(breakdown, indicator.composition),
    formula: formulaOf(indicator.id, current),
    projects,
    values: values.toSorted(oldestFirst).map(valueView),
    breaks: versionSeries(sources.values, sources.methodologyOf).breaks,
    disagreements: valueDisagreements(values, sources.methodologyOf),
    provenance: {
      document: indicator.sourceDocument,
      slide: indicator.sourceSlide,
      note: indicator.sourceNote,
    },
    origin: indicator.origin,
  };
}

const viewOfValue = (
  value: IndicatorValueRecord,
  { attachmentsByValue, methodologyOf }: IndicatorViewSources,
): Omit<IndicatorValueView, "correctedBy"> => ({
  id: value.id,
  role: value.role,
  kind: value.kind,
  value: value.value,
  year: value.year,
  date: value.date,
  dateBasis: value.dateBasis,
  methodology: referenceTo(methodologyOf(value)),
  correctsId: value.correctsId,
  correction: value.correction,
  isChosen: value.isChosen,
  choiceReason: value.choiceReason,
  version: value.version,
  files: attachmentViews(attachmentsByValue.get(value.id)),
  provenance: { document: value.sourceDocument, slide: value.sourceSlide, note: null },
  origin: value.origin,
});

const referenceTo = (methodology: MethodologyRecord | null): Reference | null =>
  methodology && { id: methodology.id, name: methodology.name };

/** A year comes before its days, what has no period last; the id keeps the order the same on every read. */
const oldestFirst = (left: IndicatorValueRecord, right: IndicatorValueRecord): number =>
  timeKey(left) < timeKey(right) ? -1 : 1;

const timeKey = ({ date, year, id }: IndicatorValueRecord): string => `${date ?? year ?? 9999} ${id}`;
