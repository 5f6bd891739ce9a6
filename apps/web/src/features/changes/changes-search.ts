import { type CalendarDate, changeAreas, changeKinds, isCalendarDate } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

const kinds = changeAreas.flatMap((area) => [...changeKinds[area]]);
const id = z.string().check(z.maxLength(64));

/** `council`, `visit`, or a day. */
type SinceText = "council" | "visit" | CalendarDate;
const sinceText = z.custom<SinceText>(
  (value) => typeof value === "string" && (value === "council" || value === "visit" || isCalendarDate(value)),
);

/** Since when, of what, and which of the lines are shown. The last meeting and everything unless asked otherwise. */
export const changesSearchSchema = z.object({
  since: lenient(sinceText),
  areas: lenient(z.array(z.enum(changeAreas))),
  kinds: lenient(z.array(z.enum(kinds))),
  /** `none` is the strategy as a whole. */
  industries: lenient(z.array(id).check(z.maxLength(100))),
  project: lenient(id),
  industry: lenient(id),
  /** `unassigned` is nobody. */
  deputy: lenient(id),
});
export type ChangesSearch = z.infer<typeof changesSearchSchema>;

const scopeOf = ({ project, industry, deputy }: ChangesSearch) => {
  if (project !== undefined) return { scope: { kind: "project", projectId: project } as const };
  if (industry !== undefined) return { scope: { kind: "industry", industryId: industry } as const };
  if (deputy === undefined) return {};
  return { scope: { kind: "deputy", positionId: deputy === "unassigned" ? null : deputy } as const };
};

/** The input of the read; the same for the same address, so that it is read once. */
export const changesQueryOf = (search: ChangesSearch) => {
  const { since = "council" } = search;
  const kind = since === "council" || since === "visit" ? since : null;
  return {
    since: kind ? { kind } : { kind: "date" as const, date: since as CalendarDate },
    ...scopeOf(search),
  };
};

/** Something beyond the beginning and the scope is chosen. */
export const isNarrowed = ({ areas, kinds: chosen, industries }: ChangesSearch): boolean =>
  [areas, chosen, industries].some((list) => list !== undefined && list.length > 0);

/** Where the file of what is shown is found. */
export const downloadAddress = (
  format: "xlsx" | "csv",
  search: ChangesSearch,
  asOf: CalendarDate | undefined,
): string => {
  const { since, areas, kinds: chosen, industries, project, industry, deputy } = search;
  const parts = { since, project, industry, deputy, asOf };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, value);
  for (const [name, list] of Object.entries({ areas, kinds: chosen, industries }))
    if (list && list.length > 0) query.set(name, list.join(","));
  const text = query.toString();
  return `/downloads/changes.${format}${text === "" ? "" : `?${text}`}`;
};
