import type { LedgerQuery } from "@kedr/domain";
import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";
import { lenient } from "../../lib/search.ts";

export const shows = ["accepted", "open", "all"] as const satisfies readonly LedgerQuery["show"][];

const ids = lenient(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)));

/** The ledger's filters. What is left out filters nothing; accepted moves are shown unless asked otherwise. */
export const movedTargetsSearchSchema = z.object({
  projects: ids,
  industries: ids,
  /** `none` is nobody. */
  deputies: ids,
  from: lenient(searchDate),
  to: lenient(searchDate),
  show: lenient(z.enum(shows)),
});
export type MovedTargetsSearch = z.infer<typeof movedTargetsSearchSchema>;

/** The input of the read; the same object for the same address, so that it is read once. */
export const ledgerQueryOf = ({ projects, industries, deputies, from, to, show }: MovedTargetsSearch) => ({
  ...(projects ? { projects } : {}),
  ...(industries ? { industries } : {}),
  ...(deputies ? { deputies } : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  ...(show ? { show } : {}),
});

/** Something is filtered, besides what state is shown. */
export const isNarrowed = ({ projects, industries, deputies, from, to }: MovedTargetsSearch): boolean =>
  [projects, industries, deputies, from, to].some((value) => value !== undefined);
