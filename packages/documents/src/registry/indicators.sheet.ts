import {
  countingOf,
  filterIndicators,
  indicatorGroups,
  isByFormula,
  type IndicatorFilters,
  type IndicatorList,
  type IndicatorTargetView,
  type IndicatorValueView,
  type IndicatorView,
} from "@kedr/domain";
import type { Sheet, SheetCell } from "../spreadsheet/spreadsheet.model.ts";
import { searchWords } from "./conditions.ts";
import { originColumn, registrySheet, roundedCell, type RegistryTableColumn } from "./registry-sheet.ts";
import { countingWords, originWords } from "./registry-words.ts";

/** The list of indicators to be taken away. */
export interface IndicatorsPaper {
  isTraining: boolean;
  filters: IndicatorFilters;
  list: IndicatorList;
}

/** A figure as entered; one by a formula with two decimals at most, for it is unrounded. */
const figureCell = (value: IndicatorValueView | null): SheetCell => {
  if (value === null) return null;
  return isByFormula(value) ? roundedCell(value.value, 2) : value.value;
};

/** The day of a value, or its year alone. */
const periodCell = (value: IndicatorValueView | null): SheetCell => {
  if (value === null) return null;
  return value.date === null ? value.year : { date: value.date };
};

const targetWords = (target: IndicatorTargetView | null): string | null => {
  if (target === null) return null;
  return target.basis === "general" ? "общая" : "для показателя";
};

const sourceWords = ({ provenance, origin }: IndicatorView): string =>
  [provenance.document, provenance.slide === null ? null : `слайд ${provenance.slide}`]
    .filter((text) => text !== null)
    .join(", ") || originWords[origin];

const columns: readonly RegistryTableColumn<IndicatorView>[] = [
  { title: "Отрасль", width: 26, cell: ({ industry }) => industry?.name ?? null },
  { title: "№", width: 6, cell: ({ number }) => number },
  { title: "Показатель", width: 60, cell: ({ name }) => name },
  { title: "Единица", width: 14, cell: ({ unit }) => unit },
  { title: "База", width: 12, cell: ({ baseline }) => figureCell(baseline) },
  { title: "База: на когда", width: 12, cell: ({ baseline }) => periodCell(baseline) },
  { title: "Текущее", width: 12, cell: ({ current }) => figureCell(current) },
  { title: "Текущее: на когда", width: 12, cell: ({ current }) => periodCell(current) },
  { title: "Цель", width: 12, cell: ({ target }) => target?.value ?? null },
  { title: "Цель: год", width: 10, cell: ({ target }) => target?.year ?? null },
  { title: "Цель: чья", width: 16, cell: ({ target }) => targetWords(target) },
  {
    title: "Достижение цели, %",
    width: 13,
    format: "hundredths",
    cell: ({ achievement }) => roundedCell(achievement, 2),
  },
  { title: "Цифровая зрелость", width: 18, cell: (indicator) => countingWords[countingOf(indicator)] },
  { title: "Почему не учитывается", width: 36, cell: ({ membership }) => membership?.reason ?? null },
  { title: "Источник", width: 24, cell: sourceWords },
  originColumn<IndicatorView>(),
];

const conditionsOf = (
  { search, industry, origin, counted, value }: IndicatorFilters,
  { indicators }: IndicatorList,
): string[] => {
  const industryName = indicators.find((one) => one.industry?.id === industry)?.industry?.name;
  return [
    ...searchWords(search),
    ...(industry === undefined ? [] : [`Отрасль: ${industryName ?? "нет в реестре"}`]),
    ...(origin === undefined ? [] : [`Происхождение: ${originWords[origin]}`]),
    ...(counted === undefined ? [] : [`Учёт в цифровой зрелости: ${countingWords[counted]}`]),
    ...(value === undefined ? [] : [`Текущее значение: ${value === "with" ? "внесено" : "не внесено"}`]),
  ];
};

/**
 * The list of indicators as a table, by industry as the screen has it. Figures are as entered; the achievement and
 * figures by a formula are rounded to two decimals.
 */
export const indicatorsSheet = ({ isTraining, filters, list }: IndicatorsPaper): Sheet =>
  registrySheet({
    title: "Показатели",
    name: "Показатели",
    today: list.today,
    isTraining,
    conditions: conditionsOf(filters, list),
    order: "по отраслям, как в перечне показателей",
    columns,
    rows: indicatorGroups(filterIndicators(list.indicators, filters)).flatMap(({ indicators }) => indicators),
  });
