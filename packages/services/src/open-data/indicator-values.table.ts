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
  methodology: string | null;
  correctedBy: string | null;
  isChosen: boolean;
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
    methodology: describe(
      "text",
      "Редакция методики, по которой измерено значение",
      "Version of the methodology that the value was measured under",
    ),
    correctedBy: describe(
      "text",
      "Идентификатор значения, которым исправлено это: исправленное больше не учитывается",
      "Identifier of the value that corrects this one, which then counts no more",
    ),
    isChosen: describe(
      "boolean",
      "Выбрано среди расходящихся значений за одно и то же время",
      "Chosen among values of the same time that disagree",
    ),
  },
  rowsOf: ({ portfolio }) =>
    indicatorList(portfolio).indicators.flatMap(({ id: indicatorId, name: indicator, unit, values }) =>
      values.map(({ id, role, kind, value, year, date, dateBasis, origin, provenance, ...told }) => ({
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
        methodology: told.methodology?.name ?? null,
        correctedBy: told.correctedBy,
        isChosen: told.isChosen && told.correctedBy === null,
      })),
    ),
};
