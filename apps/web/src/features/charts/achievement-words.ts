import type { IndicatorExplanation } from "@kedr/domain";
import type { DrawWords } from "./draw-words.ts";

/** Of how many members it is known how much of their targets they have reached, and between what. */
export const achievementWords = (
  members: readonly Pick<IndicatorExplanation, "achievement">[],
  { t, format }: DrawWords,
): string[] => {
  const known = members.flatMap(({ achievement }) => achievement ?? []);
  if (known.length === 0) return [t("charts.achievements.none", { all: members.length })];
  return [
    t("charts.achievements.known", {
      n: known.length,
      all: members.length,
      lowest: format.computedPercent(Math.min(...known)),
      highest: format.computedPercent(Math.max(...known)),
    }),
  ];
};
