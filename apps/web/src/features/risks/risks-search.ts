import type { RiskLevel, RiskSort } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

export const tabs = ["risks", "problems"] as const;
export type RisksTab = (typeof tabs)[number];

export const levels = ["high", "medium", "low"] as const satisfies readonly RiskLevel[];
/** Of risks and of problem issues together: each tab offers its own. */
export const states = ["open", "occurred", "closed", "resolved"] as const;
export const sorts = ["weight", "due", "project", "newest"] as const satisfies readonly RiskSort[];

const ids = z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(200));
const degree = z.int().check(z.minimum(1), z.maximum(3));

/** The register's address. What is left out is the ordinary case: the open risks, heaviest first. */
export const risksSearchSchema = z.object({
  tab: lenient(z.enum(tabs)),
  search: lenient(z.coerce.string().check(z.maxLength(200))),
  /** An empty list is every state; left out, only what is open. */
  states: lenient(z.array(z.enum(states))),
  /** Of a risk; of a problem issue, how hard it hits. */
  levels: lenient(z.array(z.enum(levels))),
  industries: lenient(ids),
  /** `none` stands for those without one. */
  deputies: lenient(ids),
  owners: lenient(ids),
  /** Only what has an overdue measure. */
  overdue: lenient(z.boolean()),
  /** The cell of the matrix; of risks only. */
  probability: lenient(degree),
  impact: lenient(degree),
  sort: lenient(z.enum(sorts)),
});

export type RisksSearch = z.infer<typeof risksSearchSchema>;

/** The ordinary case of every filter, for a reset. */
export const unfiltered = {
  search: undefined,
  states: undefined,
  levels: undefined,
  industries: undefined,
  deputies: undefined,
  owners: undefined,
  overdue: undefined,
  probability: undefined,
  impact: undefined,
} as const satisfies RisksSearch;

/** Whether the filters stand otherwise than ordinarily. */
export const isFiltered = (search: RisksSearch): boolean =>
  Object.keys(unfiltered).some((key) => {
    const value = search[key as keyof typeof unfiltered];
    return value !== undefined && value !== "" && value !== false;
  });
