import type { IndicatorValueView, IndicatorView, PortfolioIndex } from "@kedr/domain";

/** A flat row: it fits JSON and CSV alike. Null is «не внесено». */
export type OpenDataRow = Readonly<Record<string, string | number | boolean | null>>;

/** What `meta.json` tells of a field. */
export interface OpenDataField {
  type: "text" | "number" | "integer" | "boolean" | "date";
  ru: string;
  en: string;
}

/** A published table: what it is, what each field means, and its rows on the day of the portfolio. */
export interface OpenDataTable<Row extends OpenDataRow> {
  ru: string;
  en: string;
  /** Complete by type, so that no field goes out undescribed; also the order of the columns. */
  fields: { readonly [Name in keyof Row & string]: OpenDataField };
  rowsOf: (index: PortfolioIndex) => Row[];
}

/** Describes a field; most are one of the shapes below. */
export const describe = (type: OpenDataField["type"], ru: string, en: string): OpenDataField => ({
  type,
  ru,
  en,
});

/** Fields that several tables share, so that they mean the same in each. */
export const sharedFields = {
  id: describe("text", "Постоянный идентификатор записи", "Permanent identifier of the record"),
  industryId: describe("text", "Идентификатор отрасли", "Identifier of the industry"),
  industry: describe("text", "Отрасль", "Industry"),
  projectId: describe("text", "Идентификатор проекта", "Identifier of the project"),
  project: describe("text", "Проект", "Project"),
  origin: describe(
    "text",
    "Происхождение: source — опубликованный источник, training — учебные данные, entered — внесено пользователями",
    "Origin: source — the published source, training — training data, entered — by the users of this installation",
  ),
  sourceDocument: describe("text", "Документ-источник", "Source document"),
  sourceSlide: describe("integer", "Слайд или страница источника", "Slide or page of the source"),
} as const;

/** Published figures carry at most two decimals. */
export function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 100) / 100;
}

interface Measured extends Pick<IndicatorView, "unit" | "direction" | "industry"> {
  baseline: Pick<IndicatorValueView, "value" | "year"> | null;
  current: Pick<IndicatorValueView, "value" | "date" | "kind"> | null;
}

/** What an indicator is measured in and by, in every table that tells of indicators. */
export const measuredFields = ({ unit, direction, industry, baseline, current }: Measured) => ({
  unit,
  direction,
  industryId: industry?.id ?? null,
  industry: industry?.name ?? null,
  baseline: baseline?.value ?? null,
  baselineYear: baseline?.year ?? null,
  current: current?.value ?? null,
  currentDate: current?.date ?? null,
  currentKind: current?.kind ?? null,
});
