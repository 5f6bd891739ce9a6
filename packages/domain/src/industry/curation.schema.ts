import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
} from "../change/write-input.schema.ts";

/** The act by which the post curates, as people cite it. */
const basisSchema = orLeftOut(optionalTextSchema(500));
const curationRead = { curationId: recordIdSchema, version: versionSchema };

/** No region has more industries than this, and a hand-over takes each at most once. */
const longestHandOver = 100;

/** Input of `curation.assign`. */
export const assignCurationInputSchema = z.object({
  requestId: requestIdSchema,
  industryId: recordIdSchema,
  positionId: recordIdSchema,
  fromDate: calendarDateSchema,
  toDate: orLeftOut(calendarDateSchema.nullable()),
  basis: basisSchema,
});
export type AssignCurationInput = z.infer<typeof assignCurationInputSchema>;

/** Input of `curation.handOver`: one curation or several, all of them or none. */
export const handOverCurationsInputSchema = z.object({
  requestId: requestIdSchema,
  curations: z
    .array(z.object(curationRead), { error: "required" })
    .min(1, "required")
    .max(longestHandOver, "too_many"),
  positionId: recordIdSchema,
  fromDate: calendarDateSchema,
  basis: basisSchema,
});
export type HandOverCurationsInput = z.infer<typeof handOverCurationsInputSchema>;

/** Input of `curation.end`; `toDate` null lets the curation go on, `basis` replaces the one recorded. */
export const endCurationInputSchema = z.object({
  requestId: requestIdSchema,
  ...curationRead,
  toDate: calendarDateSchema.nullable(),
  basis: basisSchema,
});
export type EndCurationInput = z.infer<typeof endCurationInputSchema>;

/** Input of `curation.takeBack`: each with the curation that goes on in its place, if one does. */
export const takeBackCurationsInputSchema = z.object({
  requestId: requestIdSchema,
  curations: z
    .array(z.object({ ...curationRead, former: orLeftOut(z.object(curationRead).nullable()) }), {
      error: "required",
    })
    .min(1, "required")
    .max(longestHandOver, "too_many"),
});
export type TakeBackCurationsInput = z.infer<typeof takeBackCurationsInputSchema>;
