import type { CalendarDate } from "@kedr/domain";

export type Language = "ru" | "en";

const locales = { ru: "ru-RU", en: "en-GB" } as const;
const million = 1_000_000;
// Between a number and its unit, so that they never part at the end of a line.
const nbsp = "\u00a0";

/** A calendar date has no hour: it is formatted in UTC from midnight UTC, so no zone can shift it. */
const asUtc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** Intl writes a hyphen for minus in Russian; typography wants the sign. */
const withMinusSign = (text: string): string => text.replace(/^-/, "−");

/** `01.03.2023` in every language: what date fields show and read. */
export const dateInDigits = (date: CalendarDate): string => date.split("-").toReversed().join(".");

const dateFormats = (locale: string, language: Language) => {
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const digits = inUtc(
    language === "ru"
      ? { day: "2-digit", month: "2-digit", year: "numeric" }
      : { day: "numeric", month: "short", year: "numeric" },
  );
  const words = inUtc({ day: "numeric", month: "long", year: "numeric" });
  const dayAndMonth = inUtc({ day: "numeric", month: "short" });
  const month = inUtc({ month: "long", year: "numeric" });
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: "Asia/Tomsk",
  });
  return {
    /** `01.03.2023`, in English `1 Mar 2023`. */
    date: (date: CalendarDate) => digits.format(asUtc(date)),
    /** `1 марта 2023 г.` */
    dateInWords: (date: CalendarDate) => words.format(asUtc(date)).replace(/ г\.$/, `${nbsp}г.`),
    /** `1 мар.`: for axes and narrow places. */
    dayAndMonth: (date: CalendarDate) => dayAndMonth.format(asUtc(date)),
    /** `март 2023 г.`: a reporting period. */
    month: (date: CalendarDate) => month.format(asUtc(date)).replace(/ г\.$/, `${nbsp}г.`),
    /** An ISO instant as day and minute in Tomsk. */
    instant: (iso: string) => instant.format(Date.parse(iso)),
  };
};

const numberFormats = (locale: string, language: Language) => {
  const upTo = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const integers = upTo(0);
  const short = upTo(1);
  const medium = upTo(2);
  const printed = upTo(6);
  const computed = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const signedComputed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
  const percentSign = language === "ru" ? `${nbsp}%` : "%";
  const points = language === "ru" ? `${nbsp}п.п.` : `${nbsp}pp`;
  const number = (value: number) => withMinusSign(printed.format(value));
  return {
    /** `1 088 392` */
    integer: (value: number) => withMinusSign(integers.format(value)),
    /** A figure exactly as entered or printed. */
    number,
    /** A printed or entered percentage, digit for digit: `85,9 %`. */
    percent: (value: number) => number(value) + percentSign,
    /** A percentage that the system computed: always two decimals, so that 85.96 is not taken for the printed 85.9. */
    computedPercent: (value: number) => withMinusSign(computed.format(value)) + percentSign,
    /** A share where one decimal is enough: progress, plan. */
    share: (value: number) => withMinusSign(short.format(value)) + percentSign,
    /** A difference in percentage points with its sign: `−12,5 п.п.` */
    points: (value: number) => withMinusSign(signed.format(value)) + points,
    /** The difference of a computed and a printed percentage: always two decimals, `+0,06 п.п.` */
    computedPoints: (value: number) => withMinusSign(signedComputed.format(value)) + points,
    /** Roubles as millions: `12,5 млн ₽`; below a hundred thousand in full: `4 000 ₽`. */
    roubles: (value: number) => {
      if (Math.abs(value) < million / 10) return `${withMinusSign(integers.format(value))}${nbsp}₽`;
      const inMillions = value / million;
      const text = (Math.abs(inMillions) < 10 ? medium : short).format(inMillions);
      return `${withMinusSign(text)}${nbsp}${language === "ru" ? "млн" : "million"}${nbsp}₽`;
    },
  };
};

/** Dates, numbers and money in a language. Every function takes a value that is there; «не внесено» is the caller's. */
export const createFormat = (language: Language) => {
  const locale = locales[language];
  return { ...dateFormats(locale, language), ...numberFormats(locale, language) };
};

export type Format = ReturnType<typeof createFormat>;
