import { z } from "zod";

const ids = z.array(z.string("invalid_value").max(64, "too_long"), "invalid_value").max(200, "too_many");
const degree = z.int("invalid_number").min(1, "invalid_number").max(3, "invalid_number");
const oneOf = <const Values extends readonly [string, ...string[]]>(allowed: Values) =>
  z.array(z.enum(allowed, "invalid_value"), "invalid_value").max(allowed.length, "too_many");

/** Reads a query of the register of risks: every field may be left out. Gives a `RiskQuery`. Messages are codes. */
export const riskQuerySchema = z.object({
  search: z.string("invalid_value").max(200, "too_long").optional(),
  states: oneOf(["open", "occurred", "closed", "resolved"]).optional(),
  levels: oneOf(["high", "medium", "low"]).optional(),
  industries: ids.optional(),
  deputies: ids.optional(),
  owners: ids.optional(),
  overdue: z.boolean("invalid_value").optional(),
  probability: degree.optional(),
  impact: degree.optional(),
  sort: z.enum(["weight", "due", "project", "newest"], "invalid_value").optional(),
});
