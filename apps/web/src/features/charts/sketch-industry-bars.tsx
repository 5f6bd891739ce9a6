import type { RegionExplanation } from "@kedr/domain";
import type { Sketch } from "../../components/chart-frame.tsx";
import type { BarGroup } from "./bars.tsx";
import type { DrawWords } from "./draw-words.ts";
import { Bars, barsHeight } from "./bars.tsx";
import { industryFigures } from "./industry-figures.ts";
import { Legend, legendHeight } from "./legend.tsx";
import { maturityLegend, maturityLook, targetLook } from "./maturity-look.ts";

const groupsOf = (region: RegionExplanation, { t, format }: DrawWords): BarGroup[] =>
  industryFigures(region).map(({ id, name, published, computed }) => ({
    id,
    name,
    isStrong: true,
    bars: [
      {
        percent: published,
        words:
          published === null
            ? `${t("charts.maturity.published")}: ${t("shared.notEntered")}`
            : format.percent(published),
        colour: maturityLook.published.colour,
        isOutline: false,
      },
      ...(computed === null
        ? []
        : [
            {
              percent: computed,
              words: format.computedPercent(computed),
              colour: maturityLook.computed.colour,
              isOutline: true,
            },
          ]),
    ],
  }));

/** The industries of the index below each other: published, and computed where it is. */
export const sketchIndustryBars = (
  region: RegionExplanation,
  { width, words }: { width: number; words: DrawWords },
): Sketch => {
  const legend = maturityLegend(region, words);
  const groups = groupsOf(region, words);
  const y = legendHeight(legend, width) + 8;
  return {
    height: y + barsHeight(groups, width) + 6,
    content: (
      <>
        <Legend entries={legend} width={width} y={0} />
        <Bars
          groups={groups}
          width={width}
          y={y}
          target={region.target?.value ?? null}
          targetColour={targetLook.colour}
        />
      </>
    ),
  };
};
