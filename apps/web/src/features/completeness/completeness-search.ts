import { type CalendarDate, gapKinds, shareGroupings, type ShareGrouping } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** What the page shows under its filters. */
export const completenessViews = ["gaps", ...shareGroupings, "controls"] as const;
export type CompletenessView = (typeof completenessViews)[number];

const ids = lenient(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)));

/** The filters; `none` is nobody, and among those who enter `office` is the project office. */
export const completenessSearchSchema = z.object({
  kinds: lenient(z.array(z.enum(gapKinds))),
  industries: ids,
  projects: ids,
  deputies: ids,
  fillers: ids,
  bodies: ids,
  mine: lenient(z.boolean()),
  view: lenient(z.enum(completenessViews)),
  page: lenient(z.coerce.number().check(z.int(), z.minimum(1))),
});
export type CompletenessSearch = z.infer<typeof completenessSearchSchema>;

/** The filters in the order in which they stand. */
export const filterNames = ["kinds", ...shareGroupings] as const;
export type FilterName = "kinds" | ShareGrouping;

/** The input of the read; the same for the same address, so that it is read once. */
export const completenessQueryOf = ({
  kinds,
  industries,
  projects,
  deputies,
  fillers,
  bodies,
  mine,
  page,
}: CompletenessSearch) => ({ kinds, industries, projects, deputies, fillers, bodies, mine, page });

/** Something is filtered. */
export const isNarrowed = (search: CompletenessSearch): boolean =>
  search.mine === true || filterNames.some((name) => (search[name] ?? []).length > 0);

/** Where the file of what is shown is found. */
export const downloadAddress = (
  format: "xlsx" | "csv",
  search: CompletenessSearch,
  asOf: CalendarDate | undefined,
): string => {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const chosen = search[name] ?? [];
    if (chosen.length > 0) query.set(name, chosen.join(","));
  }
  if (search.mine === true) query.set("mine", "true");
  if (asOf !== undefined) query.set("asOf", asOf);
  const text = query.toString();
  return `/downloads/completeness.${format}${text === "" ? "" : `?${text}`}`;
};
