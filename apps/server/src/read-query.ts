import { AppError } from "@kedr/services";
import type { Context } from "hono";
import type { z } from "zod";

/** How the fields of an address are written, where they are no plain text. */
interface WrittenFields {
  /** `a,b`; an empty one is a list of nothing. */
  lists?: readonly string[];
  /** `true` or `false`. */
  flags?: readonly string[];
  numbers?: readonly string[];
}

/** What does not read as its kind is left as it is, for the schema to refuse. */
const fieldOf = (name: string, text: string, { lists, flags, numbers }: WrittenFields): unknown => {
  if (lists?.includes(name)) return text.split(",").filter(Boolean);
  if (flags?.includes(name) && (text === "true" || text === "false")) return text === "true";
  if (numbers?.includes(name) && /^\d+$/.test(text)) return Number(text);
  return text;
};

/**
 * The filters in the address of a download, read by the schema of the API's own read.
 * @throws AppError `invalid_input` with the first field that does not fit
 */
export const readQuery = <Schema extends z.ZodType>(
  { req }: Context,
  schema: Schema,
  fields: WrittenFields = {},
): z.output<Schema> => {
  const asked = Object.entries(req.query()).map(([name, text]) => [name, fieldOf(name, text, fields)]);
  const parsed = schema.safeParse(Object.fromEntries(asked));
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", { field: String(parsed.error.issues[0]?.path[0] ?? "") });
};
