import { frameworkList, type FrameworkView, type MethodologyView } from "@kedr/domain";
import { describe, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type FrameworkRow = {
  id: string;
  number: number;
  name: string;
  description: string | null;
  isMaturityIndex: boolean;
  methodologyId: string | null;
  methodology: string | null;
  act: string | null;
  validFrom: string | null;
  validTo: string | null;
  isInForce: boolean | null;
  generalTarget: number | null;
  generalTargetYear: number | null;
  members: number | null;
  counted: number | null;
  methodologyOrigin: string | null;
  origin: string;
  sourceDocument: string | null;
  sourceSlide: number | null;
};

/** Frameworks of indicators, a row for each version of their methodology, the latest first. */
export const frameworksTable: OpenDataTable<FrameworkRow> = {
  ru: "Системы показателей и редакции их методик",
  en: "Frameworks of indicators and the versions of their methodologies",
  fields: {
    id: sharedFields.id,
    number: describe("integer", "Порядковый номер", "Place among the frameworks"),
    name: describe("text", "Название", "Name"),
    description: describe("text", "О чём система показателей", "What the framework is about"),
    isMaturityIndex: describe(
      "boolean",
      "По системе рассчитывается индекс цифровой зрелости",
      "Its index is the digital maturity",
    ),
    methodologyId: describe(
      "text",
      "Идентификатор редакции методики",
      "Identifier of the methodology's version",
    ),
    methodology: describe("text", "Редакция методики", "Version of the methodology"),
    act: describe("text", "Акт, которым она введена", "Act that it is under"),
    validFrom: describe(
      "date",
      "Первый день действия; пусто — не ограничен",
      "First day in force; empty: unlimited",
    ),
    validTo: describe(
      "date",
      "Последний день действия; пусто — не ограничен",
      "Last day in force; empty: unlimited",
    ),
    isInForce: describe("boolean", "Действует на день ответа", "In force on the day of the answer"),
    generalTarget: describe("number", "Общее целевое значение, %", "General target, %"),
    generalTargetYear: describe("integer", "Год общего целевого значения", "Year of the general target"),
    members: describe("integer", "Показателей в редакции", "Indicators of the version"),
    counted: describe("integer", "Из них учитывается на день ответа", "Of them counted on the day"),
    methodologyOrigin: describe("text", "Происхождение редакции", "Origin of the version"),
    origin: sharedFields.origin,
    sourceDocument: sharedFields.sourceDocument,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: ({ portfolio }) => frameworkList(portfolio).frameworks.flatMap(rowsOfFramework),
};

const rowsOfFramework = (framework: FrameworkView): FrameworkRow[] =>
  framework.versions.length === 0
    ? [rowOf(framework, null)]
    : framework.versions.map((version) => rowOf(framework, version));

const rowOf = (framework: FrameworkView, version: MethodologyView | null): FrameworkRow => ({
  id: framework.id,
  number: framework.number,
  name: framework.name,
  description: framework.description,
  isMaturityIndex: framework.isMaturityIndex,
  methodologyId: version?.id ?? null,
  methodology: version?.name ?? null,
  act: version?.act ?? null,
  validFrom: version?.validFrom ?? null,
  validTo: version?.validTo ?? null,
  isInForce: version && version.id === framework.inForceId,
  generalTarget: version?.generalTarget ?? null,
  generalTargetYear: version?.generalTargetYear ?? null,
  members: version?.members.length ?? null,
  counted: version?.members.filter(({ isCounted }) => isCounted).length ?? null,
  methodologyOrigin: version?.origin ?? null,
  origin: framework.origin,
  sourceDocument: framework.provenance.document,
  sourceSlide: framework.provenance.slide,
});
