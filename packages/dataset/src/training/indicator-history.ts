import { type CalendarDate, type IndicatorValueRecord, plainValue } from "@kedr/domain";
import { historyStart, newsDay } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { diceFor } from "./dice.ts";
import { trainingDocument, typedIndicators } from "./indicator-records.ts";
import type { TypedIndicator } from "./indicator-records.ts";
import { training } from "./origin.ts";
import { industryCodeOf, titleOf } from "./positions.ts";

/** Ends of quarters, the day each became known, and how far along its year the indicator then is. */
const quarters: { date: CalendarDate; knownOn: CalendarDate; share: number }[] = [
  { date: "2022-03-31", knownOn: historyStart, share: 0.2 },
  { date: "2022-06-30", knownOn: historyStart, share: 0.46 },
  { date: "2022-09-30", knownOn: newsDay("2022-10-18"), share: 0.73 },
  { date: "2022-12-31", knownOn: newsDay("2023-01-17"), share: 1 },
];

/** Indicators whose last quarter the body has not entered. */
const withoutLastQuarter: readonly string[] = ["TIND-TUR-4", "TIND-SPO-3", "TIND-SEC-3", "TIND-CUL-2"];

const decimalsOf = ({ unit }: TypedIndicator): number => (unit === "чел." ? 0 : 1);

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

const valueOf = (indicator: TypedIndicator, quarter: (typeof quarters)[number]): IndicatorValueRecord => {
  const { id, baseline, current } = indicator;
  const wobble = quarter.share === 1 ? 0 : diceFor(`${id} ${quarter.date}`).integer(-4, 4) / 100;
  return {
    id: `TVAL-${id}-${quarter.date}`,
    indicatorId: id,
    role: "actual",
    kind: "published",
    value: rounded(baseline + (current - baseline) * (quarter.share + wobble), decimalsOf(indicator)),
    year: null,
    date: quarter.date,
    dateBasis: null,
    reportId: null,
    valueReportId: null,
    toldOn: null,
    evidence: null,
    ...plainValue,
    sourceDocument: trainingDocument,
    sourceSlide: null,
    ...training,
  };
};

/** Every fifth value of the year's end comes as an estimate somewhat below and is corrected a month later. */
const estimated = (indicator: TypedIndicator, value: IndicatorValueRecord, actor: string): DatedChange[] => {
  const guess = rounded(value.value - (value.value - indicator.baseline) * 0.08, decimalsOf(indicator));
  return [
    {
      knownOn: "2023-01-23",
      actor,
      change: {
        entity: "IndicatorValue",
        operation: "insert",
        record: { ...value, value: guess, kind: "estimate" },
      },
    },
    {
      knownOn: "2023-02-20",
      actor,
      change: {
        entity: "IndicatorValue",
        operation: "update",
        id: value.id,
        fields: { value: value.value, kind: "published" },
      },
    },
  ];
};

const historyOf = (indicator: TypedIndicator, index: number): DatedChange[] => {
  const actor = titleOf(`TPOS-LEAD-${industryCodeOf(indicator.industryId)}`);
  return quarters.flatMap((quarter): DatedChange[] => {
    const isLast = quarter.share === 1;
    if (isLast && withoutLastQuarter.includes(indicator.id)) return [];
    const value = valueOf(indicator, quarter);
    if (isLast && index % 5 === 0) return estimated(indicator, value, actor);
    return [
      {
        knownOn: quarter.knownOn,
        actor,
        change: { entity: "IndicatorValue", operation: "insert", record: value },
      },
    ];
  });
};

/** Values of the four quarters of 2022 as they became known. */
export const indicatorHistory: DatedChange[] = typedIndicators.flatMap(historyOf);
