import {
  type IndicatorPartRecord,
  type IndicatorTargetRecord,
  type IndicatorValueRecord,
  plainValue,
  plainPart,
} from "@kedr/domain";
import { documented, sourced, sourceDate } from "./source.ts";

interface PrintedPair {
  indicatorId: string;
  baseline: number;
  current: number;
  slide: number;
}

/** Indicator, base value of 2021, current value: the two columns of slides 13 and 15. */
const printed: PrintedPair[] = (
  [
    ["URB-1", 0, 0.78, 13],
    ["URB-2", 0, 0, 13],
    ["URB-3", 0, 0, 13],
    ["URB-4", 23.87, 42.3, 13],
    ["URB-5", 63.16, 65.6, 13],
    ["URB-6", 100, 100, 13],
    ["URB-7", 100, 100, 13],
    ["URB-8", 0.2, 19.8, 13],
    ["EDU-1", 97.9, 100, 15],
    ["EDU-2", 9.1, 31.3, 15],
    ["EDU-3", 36.6, 100, 15],
    ["EDU-4", 39, 98.5, 15],
    ["EDU-5", 100, 100, 15],
  ] as const
).map(([indicatorId, baseline, current, slide]) => ({ indicatorId, baseline, current, slide }));

const inferredDate =
  "Дата выведена: слайд 10 относит текущие показатели к 01.01.2023, рядом со значением напечатано только «Текущий показатель».";

const baselines: IndicatorValueRecord[] = printed.map(({ indicatorId, baseline, slide }) => ({
  id: `${indicatorId}-BASE`,
  indicatorId,
  role: "baseline",
  kind: "published",
  value: baseline,
  year: 2021,
  date: null,
  dateBasis: null,
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  ...plainValue,
  sourceSlide: slide,
  ...documented,
}));

const currents: IndicatorValueRecord[] = printed.map(({ indicatorId, current, slide }) => ({
  id: `${indicatorId}-CURRENT`,
  indicatorId,
  role: "actual",
  kind: "published",
  value: current,
  year: null,
  date: sourceDate,
  dateBasis: inferredDate,
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  ...plainValue,
  sourceSlide: slide,
  ...documented,
}));

const documentFlow: IndicatorValueRecord = {
  id: "GOV-3-CURRENT",
  indicatorId: "GOV-3",
  role: "actual",
  kind: "published",
  value: 66.5,
  year: null,
  date: null,
  dateBasis:
    "Дата значения не напечатана (слайды 12 и 17). На слайде 17 оно стоит рядом с проектом решения со сроком 01.09.2022 и может относиться к середине 2022 года.",
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  ...plainValue,
  sourceSlide: 17,
  ...documented,
};

/** In percent as printed; what the slides do not print is not here. */
export const indicatorValues: IndicatorValueRecord[] = [...baselines, ...currents, documentFlow];

/** Only targets printed for one indicator; the general 100 % by 2030 belongs to the methodology. */
export const indicatorTargets: IndicatorTargetRecord[] = [
  { id: "GOV-2-TARGET", indicatorId: "GOV-2", year: 2030, value: 95, sourceSlide: 24, ...documented },
  { id: "GOV-3-TARGET", indicatorId: "GOV-3", year: 2030, value: 100, sourceSlide: 17, ...documented },
  { id: "GOV-7-TARGET", indicatorId: "GOV-7", year: null, value: 3, sourceSlide: 12, ...documented },
];

const connectedToExchange = [
  ["органы гос. власти", 32, 32],
  ["гос. учреждения", 154, 255],
  ["ОМСУ", 89, 135],
  ["мун. учреждения", 307, 777],
] as const;

/** «Подключены к МЭДО», slide 17: captions and numbers are printed apart and paired by their order. */
export const indicatorParts: IndicatorPartRecord[] = connectedToExchange.map(
  ([label, numerator, denominator], index) => ({
    id: `MEDO-${index + 1}`,
    indicatorId: "GOV-3",
    number: index + 1,
    label,
    numerator,
    denominator,
    ...plainPart,
    sourceSlide: 17,
    ...sourced,
  }),
);
