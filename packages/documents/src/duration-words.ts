const plurals = new Intl.PluralRules("ru-RU");
const figures = new Intl.NumberFormat("ru-RU");

/** Forms after a number: 1 минута, 2 минуты, 5 минут; `other` follows a fraction (1,5 минуты). */
const minuteForms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "минут",
  one: "минута",
  two: "минуты",
  few: "минуты",
  many: "минут",
  other: "минуты",
};

/** A length of time in minutes with the noun in the right form: «1 минута», «22 минуты», «10 минут». */
export function minutesInWords(minutes: number): string {
  return `${figures.format(minutes)} ${minuteForms[plurals.select(minutes)]}`;
}

const dayForms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "дней",
  one: "день",
  two: "дня",
  few: "дня",
  many: "дней",
  other: "дня",
};

/** A number of whole days with the noun in the right form: «1 день», «22 дня», «1 005 дней». */
export function daysInWords(days: number): string {
  return `${figures.format(days)} ${dayForms[plurals.select(days)]}`;
}
