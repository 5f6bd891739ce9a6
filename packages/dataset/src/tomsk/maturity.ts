import {
  type FrameworkRecord,
  type MethodologyMemberRecord,
  type MethodologyRecord,
  type PublishedMaturityRecord,
  digitalMaturityId,
} from "@kedr/domain";
import { indicators } from "./indicators.ts";
import { documented, sourced, sourceDate } from "./source.ts";

export const frameworks: FrameworkRecord[] = [
  {
    id: digitalMaturityId,
    number: 1,
    name: "Цифровая зрелость",
    description: null,
    sourceSlide: 9,
    ...documented,
  },
];

export const methodology: MethodologyRecord = {
  id: "MET-1",
  frameworkId: digitalMaturityId,
  name: "Методика расчёта цифровой зрелости (по слайдам источника)",
  act: "Приказ Минцифры России от 18.11.2020 № 600",
  validFrom: null,
  validTo: null,
  generalTarget: 100,
  generalTargetYear: 2030,
  sourceSlide: 9,
  ...sourced,
};

const notCounted: Record<string, string> = Object.fromEntries(
  ["URB-2", "URB-3"].map((id) => [
    id,
    "Не учитывается: опубликованное значение 54,7 % воспроизводится только без показателей 2 и 3 (оба значения — 0,0).",
  ]),
);

/** All 23 indicators of the source; two are known not to be counted. */
export const methodologyMembers: MethodologyMemberRecord[] = indicators.map(({ id }) => ({
  id: `${methodology.id}-${id}`,
  methodologyId: methodology.id,
  indicatorId: id,
  isCounted: notCounted[id] === undefined,
  reason: notCounted[id] ?? null,
  industryId: null,
  weight: 1,
  cap: null,
  direction: null,
  ...sourced,
}));

const overall: PublishedMaturityRecord[] = [
  {
    id: "DM-ALL-BASE",
    industryId: null,
    point: "baseline",
    year: 2021,
    date: null,
    value: 32.5,
    sourceSlide: 10,
    ...documented,
  },
  {
    id: "DM-ALL-CURRENT",
    industryId: null,
    point: "actual",
    year: 2023,
    date: sourceDate,
    value: 73.6,
    sourceSlide: 10,
    ...documented,
  },
  {
    id: "DM-ALL-TARGET",
    industryId: null,
    point: "target",
    year: 2030,
    date: null,
    value: 100,
    sourceSlide: 10,
    ...documented,
  },
];

const printedByIndustry = [
  ["IND-EDU", 85.9, 15],
  ["IND-GOV", 76.7, 12],
  ["IND-URB", 54.7, 13],
  ["IND-TRN", 68.3, 14],
] as const;

const byIndustry: PublishedMaturityRecord[] = printedByIndustry.map(([industryId, value, slide]) => ({
  id: `DM-${industryId}-CURRENT`,
  industryId,
  point: "actual",
  year: 2023,
  date: sourceDate,
  value,
  sourceSlide: slide,
  ...documented,
}));

/** In percent. Healthcare stands in the chart of slide 10 without a value, so it has none here. */
export const publishedMaturity: PublishedMaturityRecord[] = [...overall, ...byIndustry];
