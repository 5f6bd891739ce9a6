import type { CalendarDate } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";

const dayFirst = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{2}|\d{4})$/;
const digitsOnly = /^(\d{2})(\d{2})(\d{4})$/;

/** A date as people type it, day first: `1.3.2023`, `01.03.23`, `01032023`, or `2023-03-01`. Null when it is no day. */
export const readTypedDate = (typed: string): CalendarDate | null => {
  const text = typed.trim().replace(/\s*г\.?$/, "");
  if (isCalendarDate(text)) return text;
  const match = dayFirst.exec(text) ?? digitsOnly.exec(text);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
};
