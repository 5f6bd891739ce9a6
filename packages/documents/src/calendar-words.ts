import type { CalendarDate } from "@kedr/domain";

const monthsInGenitive: Readonly<Record<string, string>> = {
  "01": "января",
  "02": "февраля",
  "03": "марта",
  "04": "апреля",
  "05": "мая",
  "06": "июня",
  "07": "июля",
  "08": "августа",
  "09": "сентября",
  "10": "октября",
  "11": "ноября",
  "12": "декабря",
};

/**
 * The date as an official paper spells it: «1 сентября 2022 г.», the month in the genitive, the day without a zero.
 * Works on the text of the date, so neither a clock nor a time zone can shift it.
 * @throws RangeError when the text is not of the form YYYY-MM-DD with a month from 01 to 12.
 */
export function dateInWords(date: CalendarDate): string {
  const { day, month, year } = partsOf(date);
  return `${day.replace(/^0/, "")} ${month.inGenitive} ${year} г.`;
}

/**
 * The date in figures, as due dates are printed: «01.09.2022».
 * @throws RangeError when the text is not of the form YYYY-MM-DD with a month from 01 to 12.
 */
export function dateInFigures(date: CalendarDate): string {
  const { day, month, year } = partsOf(date);
  return `${day}.${month.inFigures}.${year}`;
}

/** A document must never carry a half-read date: whatever is not a date stops the rendering instead. */
function partsOf(date: CalendarDate) {
  const [, year, inFigures, day] = /^(\d{4})-(\d{2})-(0[1-9]|[12]\d|3[01])$/.exec(date) ?? [];
  const inGenitive = inFigures === undefined ? undefined : monthsInGenitive[inFigures];
  if (year === undefined || inFigures === undefined || day === undefined || inGenitive === undefined) {
    throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${JSON.stringify(date)}`);
  }
  return { day, month: { inFigures, inGenitive }, year };
}
