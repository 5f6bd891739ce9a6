import { addDays } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { mondayFrom } from "../plan-days.ts";

/** The day at which the training portfolio stands. */
export const trainingToday: CalendarDate = "2023-03-01";

/** The first day of the training history. */
export const historyStart: CalendarDate = "2022-09-01";

const lastMonday: CalendarDate = "2023-02-27";
const newYearHoliday: CalendarDate = "2023-01-02";

/** The first day on which bodies bring their news from `date` on: Mondays after the start, and the last day of history. */
export const newsDay = (date: CalendarDate): CalendarDate => {
  const wanted = date <= historyStart ? addDays(historyStart, 1) : date;
  if (wanted > lastMonday) return trainingToday;
  const monday = mondayFrom(wanted);
  return monday === newYearHoliday ? addDays(monday, 7) : monday;
};
