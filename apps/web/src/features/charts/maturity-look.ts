import type { RegionExplanation } from "@kedr/domain";
import type { DrawWords } from "./draw-words.ts";
import type { LegendEntry } from "./legend.tsx";

/** How the kinds of figures are told apart: by colour, by mark and by line. */
export const maturityLook = {
  published: { colour: "var(--kedr-series-1)", mark: "dot", dash: "" },
  computed: { colour: "var(--kedr-series-2)", mark: "frame", dash: "5 3" },
} as const;

export const targetLook = { colour: "var(--kedr-series-3)", dash: "10 4" } as const;

export const targetWords = ({ target }: RegionExplanation, { t, format }: DrawWords): string | null =>
  target && t("charts.maturity.target", { value: format.percent(target.value), year: target.year });

/** Published, computed, and the region's target where there is one. */
export const maturityLegend = (region: RegionExplanation, words: DrawWords): LegendEntry[] => {
  const target = targetWords(region, words);
  return [
    { words: words.t("charts.maturity.published"), ...maturityLook.published },
    { words: words.t("charts.maturity.computed"), ...maturityLook.computed },
    ...(target === null ? [] : [{ words: target, ...targetLook }]),
  ];
};
