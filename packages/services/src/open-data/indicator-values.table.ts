import { indicatorList } from "@kedr/domain";
import { describe, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type IndicatorValueRow = {
  id: string;
  indicatorId: string;
  indicator: string;
  unit: string;
  role: string;
  kind: string;
  value: number;
  year: number | null;
  date: string | null;
  dateBasis: string | null;
  origin: string;
  sourceDocument: string | null;
  sourceSlide: number | null;
};

/** Every value with its provenance; values that contradict each other stand side by side. */
export const indicatorValuesTable: OpenDataTable<IndicatorValueRow> = {
  ru: "Значения показателей",
  en: "Values of the indicators",
  fields: {
    id: sharedFields.id,
    indicatorId: describe("text", "Идентификатор показателя", "Identifier of the indicator"),
    indicator: describe("text", "Показатель", "Indicator"),
    unit: describe("text", "Единица измерения", "Unit"),
    role: describe("text", "baseline — исходное, actual — фактическое", "baseline or actual"),
    kind: describe(
      "text",
      "published — опубликовано, computed — рассчитано, derived — выведено, estimate — оценка",
      "published, computed, derived or estimate",
    ),
    value: describe("number", "Значение", "Value"),
    year: describe("integer", "Год значения, датированного годом", "Year of a value dated by year only"),
    date: describe("date", "Дата значения", "Day of the value"),
    dateBasis: describe(
      "text",
      "Откуда дата, если она не напечатана рядом",
      "Why this date, if it is not printed beside",
    ),
    origin: sharedFields.origin,
    sourceDocument: sharedFields.sourceDocument,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: ({ portfolio }) =>
    indicatorList(portfolio).indicators.flatMap(({ id: indicatorId, name: indicator, unit, values }) =>
      values.map(({ id, role, kind, value, year, date, dateBasis, origin, provenance }) => ({
        id,
        indicatorId,
        indicator,
        unit,
        role,
        kind,
        value,
        year,
        date,
        dateBasis,
        origin,
        sourceDocument: provenance.document,
        sourceSlide: provenance.slide,
      })),
    ),
};
