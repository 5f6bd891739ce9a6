import {
  type IndicatorRecord,
  type IndicatorTargetRecord,
  type IndicatorValueRecord,
  type ProjectIndicatorRecord,
  plainValue,
  plainIndicator,
} from "@kedr/domain";
import { trainingCompositions } from "./body-history.ts";
import { trainingIndustries } from "./industries/training-industries.ts";
import type { TrainingIndicator } from "./industries/training-industry.ts";
import { training } from "./origin.ts";

/** An indicator as typed, with its id and industry. */
export interface TypedIndicator extends TrainingIndicator {
  id: string;
  industryId: string;
}

/** Where training values are said to come from. */
export const trainingDocument = "Учебная отчётность";

/** The 57 indicators of the overlay. None of them is a member of the source's methodology. */
export const typedIndicators: TypedIndicator[] = trainingIndustries.flatMap(({ code, indicators }) =>
  indicators.map((indicator, index) => ({
    ...indicator,
    id: `TIND-${code}-${index + 1}`,
    industryId: `IND-${code}`,
  })),
);

export const trainingIndicators: IndicatorRecord[] = typedIndicators.map(
  ({ id, industryId, name, unit, direction }) => ({
    id,
    industryId,
    number: null,
    name,
    unit,
    direction: direction ?? "higher_is_better",
    ...plainIndicator,
    composition: trainingCompositions.get(id) ?? null,
    sourceDocument: trainingDocument,
    sourceSlide: null,
    sourceNote: null,
    ...training,
  }),
);

export const trainingTargets: IndicatorTargetRecord[] = typedIndicators.map(({ id, target }) => ({
  id: `TTGT-${id}-2030`,
  indicatorId: id,
  year: 2030,
  value: target,
  sourceDocument: trainingDocument,
  sourceSlide: null,
  ...training,
}));

export const trainingBaselines: IndicatorValueRecord[] = typedIndicators.map(({ id, baseline }) => ({
  id: `TVAL-${id}-2021`,
  indicatorId: id,
  role: "baseline",
  kind: "published",
  value: baseline,
  year: 2021,
  date: null,
  dateBasis: null,
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  ...plainValue,
  sourceDocument: trainingDocument,
  sourceSlide: null,
  ...training,
}));

export const trainingLinks: ProjectIndicatorRecord[] = trainingIndustries.flatMap(({ code, projects }) =>
  projects.flatMap(({ moves }, index) =>
    moves.map((number) => ({
      id: `TLNK-${code}-${index + 1}-${number}`,
      projectId: `TPRJ-${code}-${index + 1}`,
      indicatorId: `TIND-${code}-${number}`,
      confidence: "assumed",
      note: "Учебная связь: предположена по смыслу проекта.",
      sourceSlide: null,
      ...training,
    })),
  ),
);
