import type { Format, Language } from "./format.ts";
import { useTranslation } from "react-i18next";
import { createFormat } from "./format.ts";

const formats: Record<Language, Format> = { ru: createFormat("ru"), en: createFormat("en") };

/** The language of the page. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation();
  return i18n.resolvedLanguage === "en" ? "en" : "ru";
};

/** Dates, numbers and money in the language of the page. */
export const useFormat = (): Format => formats[useLanguage()];
