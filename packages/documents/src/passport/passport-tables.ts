import {
  degreeOf,
  isByFormula,
  type FundingFigures,
  type IndicatorValueView,
  type MilestoneView,
  type PassportIndicator,
  type ProblemView,
  type ProjectPassport,
  type RiskView,
} from "@kedr/domain";
import { fundingSourceWords } from "../briefing/briefing-words.ts";
import { dateInFigures } from "../calendar-words.ts";
import { asEntered, entered, notEntered } from "../figure-words.ts";
import {
  impactWords,
  milestoneStateWords,
  probabilityWords,
  problemStateWords,
  riskLevelWords,
  riskStateWords,
} from "../registry/registry-words.ts";

const lines = (...texts: (string | null)[]): string =>
  texts.filter((text) => text !== null && text !== "").join("\n");

const factWords = (value: IndicatorValueView | null): string => {
  if (value === null) return notEntered;
  // What a formula gave is unrounded.
  const figure = isByFormula(value) ? Math.round(value.value * 100) / 100 : value.value;
  const when = value.date === null ? value.year : dateInFigures(value.date);
  return lines(asEntered(figure), when === null ? null : `(${when})`);
};

const yearWords = (years: readonly { year: number; value: number }[]): string =>
  years.map(({ year, value }) => `${year}: ${asEntered(value)}`).join("\n");

/** The plan printed for years; the target where no year has one of its own. */
const planWords = ({ targetsByYear, target }: PassportIndicator): string => {
  if (targetsByYear.length > 0) return yearWords(targetsByYear);
  if (target === null) return notEntered;
  return target.year === null
    ? asEntered(target.value)
    : yearWords([{ year: target.year, value: target.value }]);
};

/** An indicator: its unit, where it began, the plan by year, what the project is to bring, and the fact. */
export const indicatorRow = (indicator: PassportIndicator, place: number): string[] => [
  String(place + 1),
  lines(indicator.name, `(${indicator.unit})`),
  factWords(indicator.baseline),
  planWords(indicator),
  indicator.contributions.length === 0 ? notEntered : yearWords(indicator.contributions),
  factWords(indicator.current),
];

/** A milestone with its three dates. A date that is not there yet is a dash: only a missing plan is a gap. */
export const milestoneRow = (milestone: MilestoneView): string[] => [
  String(milestone.number),
  milestone.isCritical ? `${milestone.title} (ключевая)` : milestone.title,
  entered(milestone.baselineDate, dateInFigures),
  milestone.forecastDate === null ? "—" : dateInFigures(milestone.forecastDate),
  milestone.actualDate === null ? "—" : dateInFigures(milestone.actualDate),
  milestoneStateWords[milestone.state],
];

const moneyCells = ({ need, allocated, committed, spent }: FundingFigures): string[] =>
  [need, allocated, committed, spent].map((amount) => entered(amount, asEntered));

/** Money by year and source, each year with its sum, and the sum of all years. Roubles. */
export const fundingRows = ({ page, fundingTotal }: ProjectPassport): string[][] => [
  ...page.fundingYears.flatMap(({ year, bySource, total }) => [
    ...bySource.map(({ source, figures }) => [
      String(year),
      fundingSourceWords[source],
      ...moneyCells(figures),
    ]),
    [String(year), "Всего за год", ...moneyCells(total)],
  ]),
  ["Итого", "По всем источникам", ...moneyCells(fundingTotal)],
];

const measureWords = ({ measure, owner, dueDate }: RiskView | ProblemView): string =>
  lines(
    measure ?? `Мера: ${notEntered}`,
    `Ответственный: ${owner?.name ?? notEntered}`,
    `Срок: ${entered(dueDate, dateInFigures)}`,
  );

/** A risk with how heavy it weighs and what is done against it. */
export const riskRow = (risk: RiskView, place: number): string[] => [
  String(place + 1),
  risk.title,
  lines(
    riskLevelWords[risk.level],
    `вероятность ${probabilityWords[degreeOf(risk.probability)].toLowerCase()}`,
    `влияние ${impactWords[degreeOf(risk.impact)].toLowerCase()}`,
  ),
  measureWords(risk),
  lines(
    riskStateWords[risk.state],
    risk.settledOn === null ? null : dateInFigures(risk.settledOn),
    risk.settlement,
  ),
];

/** A problem issue with how hard it hits and what is done about it. */
export const problemRow = (problem: ProblemView, place: number): string[] => [
  String(place + 1),
  problem.title,
  impactWords[degreeOf(problem.impact)],
  measureWords(problem),
  lines(
    problemStateWords[problem.state],
    problem.resolvedOn === null ? null : dateInFigures(problem.resolvedOn),
    problem.resolution,
  ),
];
