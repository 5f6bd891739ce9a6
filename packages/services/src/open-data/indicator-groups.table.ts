import type { IndicatorPartRecord } from "@kedr/domain";
import { describe, rounded, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type IndicatorGroupRow = {
  id: string;
  indicatorId: string;
  indicator: string | null;
  number: number;
  group: string;
  authorityId: string | null;
  date: string | null;
  numerator: number | null;
  denominator: number | null;
  ratio: number | null;
  value: number | null;
  origin: string;
  sourceSlide: number | null;
};

const ratioOf = ({ numerator, denominator }: IndicatorPartRecord): number | null =>
  numerator === null || denominator === null || denominator <= 0 ? null : (numerator / denominator) * 100;

/** What the groups of an indicator have: so many of so many, or a value in its unit. */
export const indicatorGroupsTable: OpenDataTable<IndicatorGroupRow> = {
  ru: "Показатели по группам и муниципальным образованиям",
  en: "Indicators by group and municipality",
  fields: {
    id: sharedFields.id,
    indicatorId: describe("text", "Идентификатор показателя", "Identifier of the indicator"),
    indicator: describe("text", "Показатель", "Indicator"),
    number: describe("integer", "Порядковый номер группы", "Place among the indicator's groups"),
    group: describe("text", "Группа", "Group"),
    authorityId: describe("text", "Орган, которым группа является", "The body that the group is"),
    date: describe("date", "Дата данных группы", "Day that the group's figures are of"),
    numerator: describe("integer", "Сколько", "So many"),
    denominator: describe("integer", "Из скольких", "Of so many"),
    ratio: describe("number", "Доля, %", "Ratio, %"),
    value: describe(
      "number",
      "Значение в единице показателя, если доли нет",
      "Value in the indicator's unit, where there is no ratio",
    ),
    origin: sharedFields.origin,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: ({ portfolio }) => {
    const names = new Map(portfolio.Indicator.map(({ id, name }) => [id, name]));
    return portfolio.IndicatorPart.toSorted(byIndicator).map((part) => ({
      id: part.id,
      indicatorId: part.indicatorId,
      indicator: names.get(part.indicatorId) ?? null,
      number: part.number,
      group: part.label,
      authorityId: part.authorityId,
      date: part.date,
      numerator: part.numerator,
      denominator: part.denominator,
      ratio: rounded(ratioOf(part)),
      value: part.value,
      origin: part.origin,
      sourceSlide: part.sourceSlide,
    }));
  },
};

const byIndicator = (one: IndicatorPartRecord, other: IndicatorPartRecord): number => {
  if (one.indicatorId !== other.indicatorId) return one.indicatorId < other.indicatorId ? -1 : 1;
  return one.number - other.number || (one.id < other.id ? -1 : 1);
};
