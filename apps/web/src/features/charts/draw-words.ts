import type { CalendarDate } from "@kedr/domain";
import type { Format } from "../../lib/format.ts";
import type { TFunction } from "i18next";

/** How a drawing words what it shows. */
export interface DrawWords {
  t: TFunction;
  format: Format;
}

/** Of a value known by its year alone, the year; else the day. */
export const whenWords = (
  { year, date }: { year: number | null; date: CalendarDate },
  format: Format,
): string => (year === null ? format.date(date) : String(year));
