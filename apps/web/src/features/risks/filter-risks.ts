import type { Facet, ProblemListItem, RiskLevel, RiskListItem } from "@kedr/domain";
import { compareRussian, findsAllWords } from "@kedr/domain";
import type { FilterName, RisksSearch, RisksSort } from "./risks-search.ts";
import { chosenIn, filterNames } from "./risks-search.ts";

/** A row of either tab. */
export type Listed = RiskListItem | ProblemListItem;

/** 1 is low, 3 is high. */
export const degreeOf = (value: number): RiskLevel => (value <= 1 ? "low" : value === 2 ? "medium" : "high");

const levelOf = (item: Listed): RiskLevel => ("level" in item ? item.level : degreeOf(item.impact));
const weightOf = (item: Listed): number => item.impact * ("probability" in item ? item.probability : 1);
const dayOf = (item: Listed): string => ("raisedOn" in item ? item.raisedOn : (item.settledOn ?? ""));

const unassigned = "none";

/** What a filter looks at, with the words for it where it is no code. */
const valueOf: Record<FilterName, (item: Listed) => { value: string; label: string }> = {
  states: ({ state }) => ({ value: state, label: "" }),
  levels: (item) => ({ value: levelOf(item), label: "" }),
  industries: ({ industry }) => ({ value: industry.id, label: industry.name }),
  deputies: ({ deputy }) => ({ value: deputy?.id ?? unassigned, label: deputy?.name ?? "" }),
  owners: ({ owner }) => ({ value: owner?.id ?? unassigned, label: owner?.name ?? "" }),
};

const holds = (search: RisksSearch, filter: FilterName, item: Listed): boolean => {
  const chosen = chosenIn(search, filter);
  return chosen.length === 0 || chosen.includes(valueOf[filter](item).value);
};

const isFound = (item: Listed, text: string): boolean =>
  findsAllWords(text, [
    item.title,
    item.project.name,
    item.industry.name,
    item.measure,
    item.owner?.name ?? null,
  ]);

/** The rows that pass every filter but the cell of the matrix, in the order they came. */
export const filterListed = <Item extends Listed>(items: readonly Item[], search: RisksSearch): Item[] =>
  items.filter(
    (item) =>
      filterNames.every((filter) => holds(search, filter, item)) &&
      (search.overdue !== true || item.isOverdue) &&
      (search.search === undefined || isFound(item, search.search)),
  );

/** The risks of the chosen cell of the matrix; all of them while none is chosen. */
export const inCell = (
  risks: readonly RiskListItem[],
  { probability, impact }: Pick<RisksSearch, "probability" | "impact">,
): RiskListItem[] =>
  risks.filter(
    (risk) =>
      (probability === undefined || risk.probability === probability) &&
      (impact === undefined || risk.impact === impact),
  );

const orders: Record<RisksSort, (one: Listed, other: Listed) => number> = {
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
export const sortListed = <Item extends Listed>(items: readonly Item[], sort: RisksSort): Item[] =>
  items.toSorted(
    (one, other) =>
      orders[sort](one, other) ||
      compareRussian(one.project.name, other.project.name) ||
      compareRussian(one.title, other.title),
  );

/** The values of a filter with how many rows have each; those without a post come last. */
export const facetsOf = (items: readonly Listed[], filter: FilterName): Facet[] => {
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
