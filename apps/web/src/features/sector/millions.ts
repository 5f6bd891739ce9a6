import type { Language } from "../../lib/format.ts";

const million = 1_000_000;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const formats: Record<Language, Intl.NumberFormat> = {
  ru: new Intl.NumberFormat("ru-RU", oneDecimal),
  en: new Intl.NumberFormat("en-GB", oneDecimal),
};

/** Roubles as millions with one decimal and no unit, so that the decimals of a column stand under each other. */
export const millionsIn =
  (language: Language) =>
  (roubles: number): string =>
    formats[language].format(roubles / million);
