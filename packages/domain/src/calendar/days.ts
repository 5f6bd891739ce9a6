import type { CalendarDate } from "./calendar-date.ts";

interface Civil {
  year: number;
  month: number;
  day: number;
}

const civil = (date: CalendarDate): Civil => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const written = ({ year, month, day }: Civil): CalendarDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;

// Years are counted from March, so that the leap day is the last of its year; 400 years are 146,097 days.
const dayNumber = ({ year, month, day }: Civil): number => {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear;
};

const civilOf = (number: number): Civil => {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** The date that many days later; earlier when `days` is negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  written(civilOf(dayNumber(civil(date)) + days));

/** Whole days from one date to another; negative when `to` is the earlier one. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumber(civil(to)) - dayNumber(civil(from));

/** The first day of the date's month. */
export const monthStart = (date: CalendarDate): CalendarDate => written({ ...civil(date), day: 1 });

/** The last day of the date's month. */
export const monthEnd = (date: CalendarDate): CalendarDate => {
  const { year, month } = civil(date);
  const nextMonth = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return written(civilOf(dayNumber(nextMonth) - 1));
};

/** The same day of the month that many months later, or the month's last day where it has no such day. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = civil(date);
  const count = year * 12 + (month - 1) + months;
  const first = written({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });
  return written({ ...civil(first), day: Math.min(day, civil(monthEnd(first)).day) });
};

/** The date's year. */
export const yearOf = (date: CalendarDate): number => civil(date).year;
