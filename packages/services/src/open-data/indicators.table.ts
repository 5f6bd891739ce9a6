import { strategyIndicatorList, type IndicatorTargetView, type IndicatorView } from "@kedr/domain";
import { describe, measuredFields, rounded, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type IndicatorRow = {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  direction: string;
  industryId: string | null;
  industry: string | null;
  baseline: number | null;
  baselineYear: number | null;
  current: number | null;
  currentDate: string | null;
  currentKind: string | null;
  target: number | null;
  targetYear: number | null;
  targetGeneral: number | null;
  targetGeneralYear: number | null;
  targetBasis: string | null;
  achievement: number | null;
  isCounted: boolean | null;
  origin: string;
  sourceDocument: string | null;
  sourceSlide: number | null;
};

/** Indicators with where they began, where they are and where they must come; what is not printed is null. */
export const indicatorsTable: OpenDataTable<IndicatorRow> = {
  ru: "Показатели",
  en: "Indicators",
  fields: {
    id: sharedFields.id,
    number: describe("integer", "Номер в источнике", "Number in the source"),
    name: describe("text", "Название", "Name"),
    unit: describe("text", "Единица измерения", "Unit"),
    direction: describe(
      "text",
      "higher_is_better — больше значит лучше, lower_is_better — меньше значит лучше",
      "higher_is_better or lower_is_better",
    ),
    industryId: sharedFields.industryId,
    industry: sharedFields.industry,
    baseline: describe("number", "Исходное значение", "Baseline"),
    baselineYear: describe("integer", "Год исходного значения", "Year of the baseline"),
    current: describe("number", "Текущее значение", "Current value"),
    currentDate: describe("date", "Дата текущего значения", "Day of the current value"),
    currentKind: describe(
      "text",
      "published — опубликовано, computed — рассчитано, derived — выведено, estimate — оценка",
      "published, computed, derived or estimate",
    ),
    target: describe(
      "number",
      "Целевое значение, напечатанное для показателя",
      "Target printed for the indicator",
    ),
    targetYear: describe("integer", "Год целевого значения", "Year of the target"),
    targetGeneral: describe(
      "number",
      "Общее целевое значение методики, если своего нет",
      "General target of the methodology, where there is none of its own",
    ),
    targetGeneralYear: describe("integer", "Год общего целевого значения", "Year of the general target"),
    targetBasis: describe("text", "printed — своё, general — общее", "printed or general"),
    achievement: describe("number", "Достижение цели, %, не больше 100", "Achievement, %, at most 100"),
    isCounted: describe(
      "boolean",
      "Учитывается в цифровой зрелости; пусто — вне методики",
      "Counted in the maturity index; empty outside the methodology",
    ),
    origin: sharedFields.origin,
    sourceDocument: sharedFields.sourceDocument,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: ({ portfolio }) => strategyIndicatorList(portfolio).indicators.map(rowOf),
};

function rowOf(view: IndicatorView): IndicatorRow {
  return {
    id: view.id,
    number: view.number,
    name: view.name,
    ...measuredFields(view),
    ...targetFields(view.target),
    achievement: rounded(view.achievement),
    isCounted: view.membership?.isCounted ?? null,
    origin: view.origin,
    sourceDocument: view.provenance.document,
    sourceSlide: view.provenance.slide,
  };
}

/** A general target never stands in the column of the printed ones. */
function targetFields(
  target: IndicatorTargetView | null,
): Pick<IndicatorRow, "target" | "targetYear" | "targetGeneral" | "targetGeneralYear" | "targetBasis"> {
  const printed = target?.basis === "printed" ? target : null;
  const general = target?.basis === "general" ? target : null;
  return {
    target: printed?.value ?? null,
    targetYear: printed?.year ?? null,
    targetGeneral: general?.value ?? null,
    targetGeneralYear: general?.year ?? null,
    targetBasis: target?.basis ?? null,
  };
}
