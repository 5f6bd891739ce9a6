import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

/** One addressee: the id of a body, a post or a class, or a name in words; with its own date where it has one. */
export const addresseeInputSchema = z
  .object({
    kind: z.enum(["authority", "position", "class", "name"], invalidValue),
    value: writtenTextSchema(300),
    dueDate: orLeftOut(calendarDateSchema.nullable()),
  })
  .refine(({ kind, value }) => kind === "name" || value.length <= 64, { path: ["value"], error: "too_long" });
export type AddresseeInput = z.infer<typeof addresseeInputSchema>;

/** At most 50 of them, in the order in which they are named; the first one answers for the point. */
export const addressedSchema = z.array(addresseeInputSchema, invalidValue).max(50, "too_long");

/** Input of `agenda.saveClass`: a new class without `classId`; an existing one with the version that was read. */
export const saveClassInputSchema = z
  .object({
    requestId: requestIdSchema,
    classId: recordIdSchema.optional(),
    version: versionSchema.optional(),
    name: writtenTextSchema(300),
    rule: orLeftOut(optionalTextSchema(1000)),
    authorityIds: z.array(recordIdSchema, invalidValue).max(300, "too_long"),
  })
  .refine(({ classId, version }) => classId === undefined || version !== undefined, {
    path: ["version"],
    error: "required",
  });
export type SaveClassInput = z.infer<typeof saveClassInputSchema>;

/** Input of `agenda.removeClass`. */
export const removeClassInputSchema = z.object({
  requestId: requestIdSchema,
  classId: recordIdSchema,
  version: versionSchema,
});
export type RemoveClassInput = z.infer<typeof removeClassInputSchema>;
