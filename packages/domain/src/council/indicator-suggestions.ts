import { strategyIndicatorList } from "../indicator/indicator-list.ts";
import { pathBehind } from "../indicator/path-behind.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { quoted } from "../wording/sentence.ts";
import { shortened } from "../wording/shortened.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const reportMinutes = 10;
const longestName = 400;

/** The question that an indicator of that name becomes. */
export const indicatorQuestion = (name: string): string =>
  `О достижении показателя ${quoted(shortened(name, longestName))}`;

/** Indicators of the strategy whose last fact is behind their way to the target, furthest behind first. The responsible post presents. */
export const indicatorSuggestions = (portfolio: Portfolio): RankedSuggestion[] => {
  const positions = byId(portfolio.Position);
  const records = byId(portfolio.Indicator);
  return strategyIndicatorList(portfolio).indicators.flatMap((indicator): RankedSuggestion[] => {
    const path = pathBehind(indicator, portfolio.today);
    const record = records.get(indicator.id);
    if (path === null || record === undefined) return [];
    const { unit, fact, factOn, expected } = path;
    return [
      {
        rank: "indicator_behind",
        lateness: path.shortfall,
        suggestion: {
          ...plainSuggestion,
          key: `indicator:${indicator.id}`,
          kind: "indicator_behind",
          title: indicatorQuestion(indicator.name),
          reasons: [{ code: "indicator_behind", unit, fact, factOn, expected }],
          indicatorId: indicator.id,
          presenter: referenceTo(positions, record.responsiblePositionId),
          minutesAllotted: reportMinutes,
          origin: record.origin,
        },
      },
    ];
  });
};
