import { calendarDateSchema, type CalendarDate } from "@kedr/domain";
import { AppError } from "@kedr/services";

/**
 * The day in the address of a download.
 *
 * @throws AppError `invalid_input` when it is not in the calendar
 */
export const readAsOf = (text: string | undefined): { asOf?: CalendarDate } => {
  if (text === undefined) return {};
  const parsed = calendarDateSchema.safeParse(text);
  if (!parsed.success) throw new AppError("invalid_input", { field: "asOf" });
  return { asOf: parsed.data };
};
