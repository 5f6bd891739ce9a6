import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";
import { lenient } from "../../lib/search.ts";

/** In the address: figures of no printed day. */
export const undatedDay = "undated";

export const bodySorts = ["rank", "name", "difference"] as const;
export type BodySort = (typeof bodySorts)[number];

/** Which day is shown and how, or that figures of it are being entered. */
export const bodiesSearchSchema = z.object({
  /** The latest day with figures when left out. */
  date: lenient(z.union([searchDate, z.literal(undatedDay)])),
  q: lenient(z.string().check(z.maxLength(200))),
  sort: lenient(z.enum(bodySorts)),
  isBackward: lenient(z.boolean()),
  isEntry: lenient(z.boolean()),
});
export type BodiesSearch = z.infer<typeof bodiesSearchSchema>;

/** The day as a read is asked for it. */
export const dayAsked = ({ date }: Pick<BodiesSearch, "date">) =>
  date === undefined ? {} : { date: date === undatedDay ? null : date };
