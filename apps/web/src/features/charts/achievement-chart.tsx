import type { CalendarDate, IndicatorExplanation, IndustryExplanation } from "@kedr/domain";
import type { ChartTable } from "../../components/chart-table.ts";
import type { BarGroup } from "./bars.tsx";
import type { DrawWords } from "./draw-words.ts";
import type { LegendEntry } from "./legend.tsx";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../components/chart-frame.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { achievementWords } from "./achievement-words.ts";
import { Bars, barsHeight } from "./bars.tsx";
import { Legend, legendHeight } from "./legend.tsx";
import { targetLook } from "./maturity-look.ts";
import { inHundredths } from "./series-table.ts";

interface AchievementChartProps {
  industry: IndustryExplanation;
  today: CalendarDate;
}

const barColour = "var(--kedr-series-1)";
const isCounted = ({ counting }: IndicatorExplanation): boolean => counting?.isCounted ?? false;

const groupOf = (member: IndicatorExplanation, { t, format }: DrawWords): BarGroup => {
  const { id, number, name, direction, achievement, lack } = member;
  const numbered = number === null ? name : `${number}. ${name}`;
  return {
    id,
    name: direction === "lower_is_better" ? `${numbered} (${t("indicators.lowerIsBetter")})` : numbered,
    isStrong: false,
    bars: [
      {
        percent: achievement,
        words:
          achievement === null ? t(`maturity.lack.${lack ?? "fact"}`) : format.computedPercent(achievement),
        colour: barColour,
        isOutline: !isCounted(member),
      },
    ],
  };
};

const legendOf = (members: readonly IndicatorExplanation[], { t }: DrawWords): LegendEntry[] => [
  { words: t("charts.achievements.counted"), colour: barColour, mark: "square" },
  ...(members.every(isCounted)
    ? []
    : [{ words: t("charts.achievements.notCounted"), colour: barColour, mark: "box" as const }]),
  { words: t("charts.achievements.reached"), ...targetLook },
];

const tableOf = (members: readonly IndicatorExplanation[], { t }: DrawWords): ChartTable => ({
  columns: [
    t("charts.column.indicator"),
    t("charts.column.unit"),
    t("maturity.member.fact"),
    t("maturity.member.target"),
    t("maturity.member.achievement"),
    t("maturity.member.counted"),
  ],
  rows: members.map((member) => [
    { indicatorId: member.id, name: member.name },
    member.unit,
    member.fact?.value ?? null,
    member.target?.value ?? null,
    member.achievement === null ? null : inHundredths(member.achievement),
    t(isCounted(member) ? "charts.achievements.counted" : "charts.achievements.notCounted"),
  ]),
});

/** How much of its target each member of an industry's index has reached; of a falling one, the way gone down. */
export const AchievementChart = ({ industry: { industry, members }, today }: AchievementChartProps) => {
  const { t } = useTranslation();
  const words: DrawWords = { t, format: useFormat() };
  const groups = members.map((member) => groupOf(member, words));
  const legend = legendOf(members, words);
  const documents = members.flatMap(({ fact }) => fact?.provenance.document ?? []);
  return (
    <ChartFrame
      title={t("charts.achievements.title", { name: industry.name })}
      words={achievementWords(members, words)}
      table={tableOf(members, words)}
      day={today}
      source={documents.length === 0 ? null : [...new Set(documents)].join("; ")}
      isTraining={members.some(({ fact }) => fact?.origin === "training")}
      draw={(width) => {
        const y = legendHeight(legend, width) + 8;
        return {
          height: y + barsHeight(groups, width) + 6,
          content: (
            <>
              <Legend entries={legend} width={width} y={0} />
              <Bars groups={groups} width={width} y={y} target={100} targetColour={targetLook.colour} />
            </>
          ),
        };
      }}
    />
  );
};
