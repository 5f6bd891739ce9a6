import type { IndicatorCounting, IndicatorFilters, Origin } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

export const origins = ["source", "training", "entered"] as const satisfies readonly Origin[];
/** In the methodology and counted, in it and not counted, outside it. */
export const countings = [
  "counted",
  "not_counted",
  "outside",
] as const satisfies readonly IndicatorCounting[];
export const presences = ["with", "without"] as const;

/** The list as drawings instead of a table. */
export const looks = ["charts"] as const;

/** The list's filters, and the indicator whose details are open. What is left out filters nothing. */
export const indicatorsSearchSchema = z.object({
  search: lenient(z.coerce.string().check(z.maxLength(200))),
  /** Id of an industry. */
  industry: lenient(z.string().check(z.maxLength(64))),
  origin: lenient(z.enum(origins)),
  counted: lenient(z.enum(countings)),
  /** Whether a current value is entered. */
  value: lenient(z.enum(presences)),
  indicator: lenient(z.string().check(z.maxLength(64))),
  look: lenient(z.enum(looks)),
});

export type IndicatorsSearch = z.infer<typeof indicatorsSearchSchema>;

/** Whether anything narrows the list. */
export const isNarrowed = ({ search, industry, origin, counted, value }: IndicatorFilters): boolean =>
  [search, industry, origin, counted, value].some((filter) => filter !== undefined && filter !== "");
