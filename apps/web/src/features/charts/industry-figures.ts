import type { RegionExplanation } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { ChartTable } from "../../components/chart-table.ts";
import type { DrawWords } from "./draw-words.ts";
import { inHundredths } from "./series-table.ts";

/** The index of an industry as it is drawn, in percent. */
export interface IndustryFigure {
  id: string;
  name: string;
  published: number | null;
  /** To two digits. */
  computed: number | null;
}

/** The industries of the index in their order. What is not there stays null. */
export const industryFigures = ({ industries }: RegionExplanation): IndustryFigure[] =>
  industries.map(({ industry, published, computed }) => ({
    ...industry,
    published: published?.value ?? null,
    computed: computed === null ? null : inHundredths(computed),
  }));

/** The same numbers to read. */
export const industryTable = (region: RegionExplanation, t: TFunction): ChartTable => ({
  columns: [
    t("charts.industry"),
    t("maturity.column.published"),
    t("maturity.column.computed"),
    t("charts.maturity.targetColumn"),
  ],
  rows: industryFigures(region).map(({ name, published, computed }) => [
    name,
    published,
    computed,
    region.target?.value ?? null,
  ]),
});

const rangeWords = (
  kind: "published" | "computed",
  figures: readonly IndustryFigure[],
  { t, format }: DrawWords,
): string[] => {
  const known = figures
    .flatMap((figure) => (figure[kind] === null ? [] : [{ name: figure.name, value: figure[kind] }]))
    .toSorted((one, other) => one.value - other.value);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const words = kind === "published" ? format.percent : format.computedPercent;
  return [
    t(kind === "published" ? "charts.maturity.ofPublished" : "charts.maturity.ofComputed", {
      n: known.length,
      all: figures.length,
      lowest: words(lowest.value),
      low: lowest.name,
      highest: words(highest.value),
      high: highest.name,
    }),
  ];
};

/** What the radar and the bars of the industries say, in sentences. */
export const industryWords = (region: RegionExplanation, words: DrawWords): string[] => {
  const { t, format } = words;
  const figures = industryFigures(region);
  const missing = figures.filter(({ published }) => published === null).map(({ name }) => name);
  const { target } = region;
  return [
    ...rangeWords("published", figures, words),
    ...(missing.length === 0 ? [] : [t("charts.maturity.missing", { names: missing.join(", ") })]),
    ...rangeWords("computed", figures, words),
    ...(target
      ? [t("charts.maturity.ofTarget", { value: format.percent(target.value), year: target.year })]
      : []),
  ];
};
