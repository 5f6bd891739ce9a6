import { z } from "zod";
import { projectQuerySchema } from "./project-query.schema.ts";
import { registryColumns } from "./registry-columns.ts";

/** Reads what is asked of the registry as a table to take away: its query, and the columns that are shown. */
export const registryTableQuerySchema = projectQuerySchema.extend({
  columns: z
    .array(z.enum(registryColumns, "invalid_value"), "invalid_value")
    .max(registryColumns.length, "too_many")
    .optional(),
});
export type RegistryTableQuery = z.infer<typeof registryTableQuerySchema>;
