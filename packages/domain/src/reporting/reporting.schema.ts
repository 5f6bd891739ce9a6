import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidNumber,
  invalidValue,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const wholeNumber = (from: number, to: number) =>
  z.int(invalidNumber).min(from, "out_of_range").max(to, "out_of_range");

const periodWrite = { requestId: requestIdSchema, periodId: recordIdSchema, version: versionSchema };
const reasonSchema = writtenTextSchema(500);

/** Input of `period.reopen`. */
export const reopenPeriodInputSchema = z.object({
  ...periodWrite,
  until: calendarDateSchema,
  reason: reasonSchema,
});
export type ReopenPeriodInput = z.infer<typeof reopenPeriodInputSchema>;

/** Input of `period.close`. */
export const closePeriodInputSchema = z.object({ ...periodWrite, reason: reasonSchema });
export type ClosePeriodInput = z.infer<typeof closePeriodInputSchema>;

/** Input of `period.saveSettings`. Version 0 was read where nothing had been set yet. */
export const saveReportingSettingsInputSchema = z.object({
  requestId: requestIdSchema,
  kind: z.enum(["month", "quarter"], invalidValue),
  version: z.int(invalidNumber).min(0, "invalid_number"),
  isEnabled: z.boolean(invalidValue),
  opensDaysBefore: wholeNumber(0, 28),
  dueDay: wholeNumber(1, 28),
  closesDay: wholeNumber(1, 28),
});
export type SaveReportingSettingsInput = z.infer<typeof saveReportingSettingsInputSchema>;
