import type { AttachmentRecord } from "../attachment/attachment.record.ts";
import { attachmentViews } from "../attachment/attachment-view.ts";
import type { MethodologyMemberRecord } from "../maturity/maturity.record.ts";
import type { Reference } from "../project/project.view.ts";
import type { IndicatorPartRecord, IndicatorValueRecord } from "./indicator.record.ts";
import type { IndicatorValueView, IndicatorView } from "./indicator.view.ts";
import { indicatorFigures, type IndicatorSources } from "./indicator-figures.ts";
import { indicatorParts } from "./indicator-parts.ts";

export interface IndicatorViewSources extends IndicatorSources {
  industry: Reference | null;
  membership: MethodologyMemberRecord | null;
  parts: readonly IndicatorPartRecord[];
  projects: IndicatorView["projects"];
  /** Files by the id of the value that they show. */
  attachmentsByValue: ReadonlyMap<string, readonly AttachmentRecord[]>;
}

/** An indicator with its figures on a day, its values and where each comes from. */
export function indicatorView(sources: IndicatorViewSources): IndicatorView {
  const { indicator, industry, membership, parts, projects, values } = sources;
  const valueView = (value: IndicatorValueRecord): IndicatorValueView =>
    viewOfValue(value, sources.attachmentsByValue.get(value.id));
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
    achievement,
    membership: membership && { isCounted: membership.isCounted, reason: membership.reason },
    ...indicatorParts(parts),
    projects,
    values: values.toSorted(oldestFirst).map(valueView),
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
  attachments: readonly AttachmentRecord[] | undefined,
): IndicatorValueView => ({
  id: value.id,
  role: value.role,
  kind: value.kind,
  value: value.value,
  year: value.year,
  date: value.date,
  dateBasis: value.dateBasis,
  files: attachmentViews(attachments),
  provenance: { document: value.sourceDocument, slide: value.sourceSlide, note: null },
  origin: value.origin,
});

/** A year comes before its days, what has no period last; the id keeps the order the same on every read. */
const oldestFirst = (left: IndicatorValueRecord, right: IndicatorValueRecord): number =>
  timeKey(left) < timeKey(right) ? -1 : 1;

const timeKey = ({ date, year, id }: IndicatorValueRecord): string => `${date ?? year ?? 9999} ${id}`;
