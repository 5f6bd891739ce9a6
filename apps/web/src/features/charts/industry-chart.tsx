import type { CalendarDate, RegionExplanation } from "@kedr/domain";
import type { DrawWords } from "./draw-words.ts";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../components/chart-frame.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { industryTable, industryWords } from "./industry-figures.ts";
import { sketchIndustryBars } from "./sketch-industry-bars.tsx";
import { sketchRadar } from "./sketch-radar.tsx";

interface IndustryChartProps {
  region: RegionExplanation;
  look: "radar" | "bars";
  today: CalendarDate;
}

/** Below this many spokes there is no area to see. */
const fewestSpokes = 3;
/** Names beside the circle need their room. */
const narrowestRadar = 520;

/** The index by industry: a radar where it can be one, bars otherwise. */
export const IndustryChart = ({ region, look, today }: IndustryChartProps) => {
  const { t } = useTranslation();
  const words: DrawWords = { t, format: useFormat() };
  const documents = [region, ...region.industries].flatMap(({ published }) => published?.document ?? []);
  return (
    <ChartFrame
      title={t("charts.maturity.title")}
      isTitleHidden
      words={industryWords(region, words)}
      table={industryTable(region, t)}
      day={today}
      source={documents.length === 0 ? null : [...new Set(documents)].join("; ")}
      isTraining={false}
      draw={(width) => {
        const isRadar =
          look === "radar" && region.industries.length >= fewestSpokes && width >= narrowestRadar;
        return (isRadar ? sketchRadar : sketchIndustryBars)(region, { width, words });
      }}
    />
  );
};
