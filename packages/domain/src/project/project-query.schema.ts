import { z } from "zod";

const values = z
  .array(z.string("invalid_value").max(64, "too_long"), "invalid_value")
  .max(200, "too_many")
  .default([]);

const oneOf = <const Values extends readonly [string, ...string[]]>(allowed: Values) =>
  z.array(z.enum(allowed, "invalid_value"), "invalid_value").max(allowed.length, "too_many").default([]);

const sorts = [
  "name",
  "industry",
  "kind",
  "health",
  "progress",
  "difference",
  "nextMilestone",
  "overdue",
  "lead",
  "deputy",
  "fundingStatus",
  "need",
  "allocated",
] as const;

const groupings = ["none", "industry", "kind", "health", "deputy", "lead", "fundingStatus"] as const;

const whole = (highest: number) =>
  z.int("invalid_number").min(1, "invalid_number").max(highest, "invalid_number");

/**
 * Reads a query of the registry: every field may be left out. Gives a `ProjectQuery`. Messages are codes that the API
 * puts into the user's language.
 */
export const projectQuerySchema = z.object({
  search: z.string("invalid_value").max(200, "too_long").default(""),
  industries: values,
  kinds: oneOf(["mandatory", "regional"]),
  health: oneOf(["off_track", "at_risk", "no_data", "on_track"]),
  deputies: values,
  leads: values,
  funding: oneOf(["unfunded", "partly_funded", "not_determined", "funded", "not_required"]),
  sort: z.enum(sorts, "invalid_value").default("name"),
  descending: z.boolean("invalid_value").default(false),
  group: z.enum(groupings, "invalid_value").default("none"),
  page: whole(100_000).default(1),
  pageSize: whole(200).default(100),
});
