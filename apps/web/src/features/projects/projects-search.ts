import {
  registryColumns,
  type FundingStatus,
  type Health,
  type ProjectGrouping,
  type ProjectKind,
  type ProjectSort,
} from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

const ids = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200));

/** The ways to sort, in the order they are offered. */
export const sorts = [
  "name",
  "industry",
  "kind",
  "health",
  "progress",
  "difference",
  "nextMilestone",
  "overdue",
  "fundingStatus",
  "need",
  "allocated",
  "lead",
  "deputy",
] as const satisfies readonly ProjectSort[];

/** The ways to group, in the order they are offered. */
export const groupings = [
  "none",
  "industry",
  "kind",
  "health",
  "fundingStatus",
  "deputy",
  "lead",
] as const satisfies readonly ProjectGrouping[];

const kinds = ["mandatory", "regional"] as const satisfies readonly ProjectKind[];
const health = ["off_track", "at_risk", "no_data", "on_track"] as const satisfies readonly Health[];
const funding = [
  "unfunded",
  "partly_funded",
  "not_determined",
  "funded",
  "not_required",
] as const satisfies readonly FundingStatus[];

/** The registry's address: filters, order, grouping, page and columns. What is left out is the ordinary case. */
export const projectsSearchSchema = z.object({
  search: lenient(z.coerce.string().check(z.maxLength(200))),
  industries: lenient(ids),
  kinds: lenient(z.array(z.enum(kinds))),
  health: lenient(z.array(z.enum(health))),
  funding: lenient(z.array(z.enum(funding))),
  deputies: lenient(ids),
  leads: lenient(ids),
  sort: lenient(z.enum(sorts)),
  descending: lenient(z.boolean()),
  group: lenient(z.enum(groupings)),
  page: lenient(z.int().check(z.minimum(1), z.maximum(100_000))),
  columns: lenient(z.array(z.enum(registryColumns))),
});

export type ProjectsSearch = z.infer<typeof projectsSearchSchema>;

/** What of the address the server is asked; the columns are the reader's own affair. */
export const projectQueryOf = <Search extends ProjectsSearch>(search: Search) => ({
  ...search,
  columns: undefined,
});

/** The filters with several values, in the order of the toolbar. */
export const filterNames = ["industries", "kinds", "health", "funding", "deputies", "leads"] as const;
export type FilterName = (typeof filterNames)[number];

/** The values chosen in a filter, as plain words of the address. */
export const chosenIn = (search: ProjectsSearch, filter: FilterName): readonly string[] =>
  search[filter] ?? [];

/** Whether anything narrows the list. */
export const isNarrowed = (search: ProjectsSearch): boolean =>
  Boolean(search.search) || filterNames.some((filter) => chosenIn(search, filter).length > 0);
