import { isCalendarDate, type CalendarDate } from "@kedr/domain";

const monthsInGenitive: readonly string[] = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

/**
 * The date as an official paper spells it: «1 сентября 2022 г.», the month in the genitive, the day without a zero.
 * Works on the text of the date, so neither a clock nor a time zone can shift it.
 * @throws RangeError when the text is not a day that exists.
 */
export function dateInWords(date: CalendarDate): string {
  const [year, month, day] = partsOf(date);
  return `${Number(day)} ${monthsInGenitive[Number(month) - 1]} ${year} г.`;
}

/**
 * The date in figures, as tables print it: «01.09.2022».
 * @throws RangeError when the text is not a day that exists.
 */
export function dateInFigures(date: CalendarDate): string {
  return partsOf(date).toReversed().join(".");
}

/** A paper must never carry a half-read date: whatever is not one stops the rendering instead. */
function partsOf(date: CalendarDate): string[] {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date: ${JSON.stringify(date)}`);
  return date.split("-");
}
