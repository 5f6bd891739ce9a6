import type { CalendarDate } from "../calendar/calendar-date.ts";

const plurals = new Intl.PluralRules("ru-RU");
const integer = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 1 });
const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "день", few: "дня" };

/** «1 день», «22 дня», «1 005 дней». Whole days. */
export const daysInWords = (days: number): string =>
  `${integer.format(days)} ${forms[plurals.select(days)] ?? "дней"}`;

/** Percentage points rounded to one decimal: «27,5 п.п.». */
export const pointsInWords = (points: number): string => `${oneDecimal.format(points)} п.п.`;

/** Roubles rounded to whole ones: «1 088 392 руб.». */
export const roublesInWords = (roubles: number): string => `${integer.format(roubles)} руб.`;

const twoDecimals = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 2 });

/** A value of an indicator rounded to two decimals: «66,46». */
export const figureInWords = (value: number): string => twoDecimals.format(value);

/** «01.09.2022». */
export const dateInFigures = (date: CalendarDate): string => date.split("-").toReversed().join(".");
