import type { CalendarDate, Health } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

const ids = z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(200));
const health = ["off_track", "at_risk", "no_data", "on_track"] as const satisfies readonly Health[];

/** How closely the time is looked at, from a month across to everything at once. */
export const zooms = ["month", "quarter", "year", "all"] as const;
export type Zoom = (typeof zooms)[number];

/** The time line's address: filters, zoom and what is unfolded. What is left out is the ordinary case. */
export const timelineSearchSchema = z.object({
  projects: lenient(ids),
  industries: lenient(ids),
  deputies: lenient(ids),
  leads: lenient(ids),
  health: lenient(z.array(z.enum(health))),
  /** Only critical milestones. */
  critical: lenient(z.boolean()),
  zoom: lenient(z.enum(zooms)),
  /** Every dependency, and not only those of the chosen row and among critical milestones. */
  links: lenient(z.boolean()),
  view: lenient(z.enum(["table"])),
  /** All projects are folded to one line, but for those in `turned`; without it all are unfolded but for those. */
  folded: lenient(z.boolean()),
  turned: lenient(ids),
});

export type TimelineSearch = z.infer<typeof timelineSearchSchema>;

/** The filters with several values, in the order of the toolbar. */
export const filterNames = ["projects", "industries", "deputies", "leads", "health"] as const;
export type FilterName = (typeof filterNames)[number];

/** The values chosen in a filter, as plain words of the address. */
export const chosenIn = (search: TimelineSearch, filter: FilterName): readonly string[] =>
  search[filter] ?? [];

/** Whether anything narrows the time line. */
export const isNarrowed = (search: TimelineSearch): boolean =>
  search.critical === true || filterNames.some((filter) => chosenIn(search, filter).length > 0);

/** Whether the project shows its milestones line by line. */
export const isUnfolded = ({ folded, turned }: TimelineSearch, projectId: string): boolean =>
  (folded ?? false) === (turned ?? []).includes(projectId);

/** What of the address the server is asked; the rest is the reader's own affair. */
export const timelineQueryOf = (search: TimelineSearch & { asOf?: CalendarDate | undefined }) => ({
  projectIds: search.projects,
  industries: search.industries,
  deputies: search.deputies,
  leads: search.leads,
  health: search.health,
  onlyCritical: search.critical,
  asOf: search.asOf,
});
