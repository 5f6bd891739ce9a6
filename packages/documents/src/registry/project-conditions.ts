import type { ProjectGrouping, ProjectList, ProjectSort, RegistryTableQuery } from "@kedr/domain";
import { fundingStatusWords, healthWords } from "../briefing/briefing-words.ts";
import { chosenWords, searchWords } from "./conditions.ts";
import { kindWords } from "./registry-words.ts";

const sortWords: Readonly<Record<ProjectSort, string>> = {
  name: "по названию",
  industry: "по отрасли",
  kind: "по типу",
  health: "по состоянию, сначала худшие",
  progress: "по выполнению",
  difference: "по отклонению от плана",
  nextMilestone: "по ближайшей контрольной точке",
  overdue: "по числу просроченных",
  lead: "по руководителю",
  deputy: "по заместителю Губернатора",
  fundingStatus: "по финансированию",
  need: "по потребности",
  allocated: "по предусмотренным средствам",
};

const groupWords: Readonly<Record<Exclude<ProjectGrouping, "none">, string>> = {
  industry: "по отраслям",
  kind: "по типу",
  health: "по состоянию",
  deputy: "по заместителям Губернатора",
  lead: "по руководителям",
  fundingStatus: "по финансированию",
};

/** The filters of the registry in words. */
export const projectConditions = (query: RegistryTableQuery, facets: ProjectList["facets"]): string[] => [
  ...searchWords(query.search),
  ...chosenWords({ filter: "Отрасль", chosen: query.industries, facets: facets.industries }),
  ...chosenWords({ filter: "Тип", chosen: query.kinds, facets: facets.kinds, words: kindWords }),
  ...chosenWords({ filter: "Состояние", chosen: query.health, facets: facets.health, words: healthWords }),
  ...chosenWords({
    filter: "Финансирование",
    chosen: query.funding,
    facets: facets.funding,
    words: fundingStatusWords,
  }),
  ...chosenWords({ filter: "Заместитель Губернатора", chosen: query.deputies, facets: facets.deputies }),
  ...chosenWords({ filter: "Руководитель", chosen: query.leads, facets: facets.leads }),
];

/** The order of the registry in words, and how it is grouped. */
export const projectOrderWords = ({ sort, descending, group }: RegistryTableQuery): string =>
  [
    `${sortWords[sort]}${descending ? ", в обратном порядке" : ""}`,
    ...(group === "none" ? [] : [`группировка ${groupWords[group]}`]),
  ].join("; ");
