import {
  chosenRiskValues,
  degreeOf,
  riskFacets,
  riskFilterNames,
  type RiskFilterName,
  type RiskQuery,
  type RiskRow,
  type RiskSort,
} from "@kedr/domain";
import { chosenWords, searchWords } from "./conditions.ts";
import {
  impactWords,
  probabilityWords,
  problemStateWords,
  riskLevelWords,
  riskStateWords,
} from "./registry-words.ts";

const sortWords: Readonly<Record<RiskSort, string>> = {
  weight: "сначала тяжёлые",
  due: "по сроку меры",
  project: "по проекту",
  newest: "сначала новые",
};

const filterWords: Readonly<Record<RiskFilterName, string>> = {
  states: "Состояние",
  levels: "Уровень",
  industries: "Отрасль",
  deputies: "Куратор",
  owners: "Ответственный",
};

const wordsOf = (filter: RiskFilterName, tab: "risks" | "problems"): Readonly<Record<string, string>> => {
  if (filter === "states") return tab === "risks" ? riskStateWords : problemStateWords;
  if (filter === "levels") return tab === "risks" ? riskLevelWords : impactWords;
  return {};
};

const cellWords = ({ probability, impact }: RiskQuery): string[] => [
  ...(probability === undefined ? [] : [`Вероятность: ${probabilityWords[degreeOf(probability)]}`]),
  ...(impact === undefined ? [] : [`Влияние: ${impactWords[degreeOf(impact)]}`]),
];

/** The filters of the register in words; the cell of the matrix is one of the risks alone. */
export const riskConditions = (
  query: RiskQuery,
  items: readonly RiskRow[],
  tab: "risks" | "problems",
): string[] => [
  ...searchWords(query.search),
  ...riskFilterNames.flatMap((filter) =>
    chosenWords({
      filter: filter === "levels" && tab === "problems" ? "Влияние" : filterWords[filter],
      chosen: chosenRiskValues(query, filter),
      facets: riskFacets(items, filter),
      words: wordsOf(filter, tab),
    }),
  ),
  ...(query.overdue === true ? ["Только с просроченной мерой"] : []),
  ...(tab === "risks" ? cellWords(query) : []),
];

/** The order of the register in words. */
export const riskOrderWords = ({ sort = "weight" }: RiskQuery): string => sortWords[sort];
