import type { ProblemState } from "../problem/problem.record.ts";
import type { Facet } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { findsAllWords } from "../wording/searchable.ts";
import type { RiskState } from "./risk.record.ts";
import type { RiskLevel } from "./risk.ts";
import type { ProblemListItem, RiskListItem } from "./risk.view.ts";

/** Filters with several values, in the order of the bar. */
export const riskFilterNames = ["states", "levels", "industries", "deputies", "owners"] as const;
export type RiskFilterName = (typeof riskFilterNames)[number];

export type RiskSort = "weight" | "due" | "project" | "newest";

/** What narrows and orders the register. What is left out is the ordinary case: what is open, heaviest first. */
export interface RiskQuery {
  search?: string | undefined;
  /** An empty list is every state; left out, only what is open. */
  states?: (RiskState | ProblemState)[] | undefined;
  /** Of a risk; of a problem issue, how hard it hits. */
  levels?: RiskLevel[] | undefined;
  industries?: string[] | undefined;
  /** `none` stands for those without one. */
  deputies?: string[] | undefined;
  owners?: string[] | undefined;
  /** Only those whose measure should have been taken. */
  overdue?: boolean | undefined;
  /** The chosen cell of the matrix, 1 to 3. */
  probability?: number | undefined;
  impact?: number | undefined;
  sort?: RiskSort | undefined;
}

/** A row of the register: a risk, or a problem issue. */
export type RiskRow = RiskListItem | ProblemListItem;

/** 1 is low, 3 is high. */
export const degreeOf = (value: number): RiskLevel => (value <= 1 ? "low" : value === 2 ? "medium" : "high");

const levelOf = (item: RiskRow): RiskLevel => ("level" in item ? item.level : degreeOf(item.impact));
const weightOf = (item: RiskRow): number => item.impact * ("probability" in item ? item.probability : 1);
const dayOf = (item: RiskRow): string => ("raisedOn" in item ? item.raisedOn : (item.settledOn ?? ""));

const unassigned = "none";

/** What a filter looks at, with the words for it where it is no code. */
const valueOf: Record<RiskFilterName, (item: RiskRow) => { value: string; label: string }> = {
  states: ({ state }) => ({ value: state, label: "" }),
  levels: (item) => ({ value: levelOf(item), label: "" }),
  industries: ({ industry }) => ({ value: industry.id, label: industry.name }),
  deputies: ({ deputy }) => ({ value: deputy?.id ?? unassigned, label: deputy?.name ?? "" }),
  owners: ({ owner }) => ({ value: owner?.id ?? unassigned, label: owner?.name ?? "" }),
};

/** The values chosen in a filter. */
export const chosenRiskValues = (query: RiskQuery, filter: RiskFilterName): readonly string[] =>
  query[filter] ?? (filter === "states" ? ["open"] : []);

const holds = (query: RiskQuery, filter: RiskFilterName, item: RiskRow): boolean => {
  const chosen = chosenRiskValues(query, filter);
  return chosen.length === 0 || chosen.includes(valueOf[filter](item).value);
};

const isFound = (item: RiskRow, text: string): boolean =>
  findsAllWords(text, [
    item.title,
    item.project.name,
    item.industry.name,
    item.measure,
    item.owner?.name ?? null,
  ]);

/** The rows that pass every filter but the cell of the matrix, in the order they came. */
export const filterRisks = <Item extends RiskRow>(items: readonly Item[], query: RiskQuery): Item[] =>
  items.filter(
    (item) =>
      riskFilterNames.every((filter) => holds(query, filter, item)) &&
      (query.overdue !== true || item.isOverdue) &&
      (query.search === undefined || isFound(item, query.search)),
  );

/** The risks of the chosen cell of the matrix; all of them while none is chosen. */
export const risksInCell = (
  risks: readonly RiskListItem[],
  { probability, impact }: Pick<RiskQuery, "probability" | "impact">,
): RiskListItem[] =>
  risks.filter(
    (risk) =>
      (probability === undefined || risk.probability === probability) &&
      (impact === undefined || risk.impact === impact),
  );

const orders: Record<RiskSort, (one: RiskRow, other: RiskRow) => number> = {
  weight: (one, other) => weightOf(other) - weightOf(one),
  due: (one, other) => {
    if (one.dueDate === null || other.dueDate === null)
      return Number(one.dueDate === null) - Number(other.dueDate === null);
    return one.dueDate < other.dueDate ? -1 : Number(one.dueDate > other.dueDate);
  },
  project: (one, other) => compareRussian(one.project.name, other.project.name),
  newest: (one, other) => (dayOf(one) > dayOf(other) ? -1 : Number(dayOf(one) < dayOf(other))),
};

/** In the chosen order; equals by project and title. */
export const sortRisks = <Item extends RiskRow>(items: readonly Item[], sort: RiskSort): Item[] =>
  items.toSorted(
    (one, other) =>
      orders[sort](one, other) ||
      compareRussian(one.project.name, other.project.name) ||
      compareRussian(one.title, other.title),
  );

/** The risks that a query leaves, the cell of the matrix included, in its order. */
export const chosenRisks = (risks: readonly RiskListItem[], query: RiskQuery): RiskListItem[] =>
  sortRisks(risksInCell(filterRisks(risks, query), query), query.sort ?? "weight");

/** The problem issues that a query leaves, in its order. The matrix has none of them. */
export const chosenProblems = (problems: readonly ProblemListItem[], query: RiskQuery): ProblemListItem[] =>
  sortRisks(filterRisks(problems, query), query.sort ?? "weight");

/** The values of a filter with how many rows have each; those without a post come last. */
export const riskFacets = (items: readonly RiskRow[], filter: RiskFilterName): Facet[] => {
  const facets = new Map<string, Facet>();
  for (const item of items) {
    const { value, label } = valueOf[filter](item);
    const facet = facets.get(value) ?? { value, label, count: 0 };
    facets.set(value, { ...facet, count: facet.count + 1 });
  }
  return [...facets.values()].toSorted(
    (one, other) =>
      Number(one.value === unassigned) - Number(other.value === unassigned) ||
      compareRussian(one.label, other.label),
  );
};
