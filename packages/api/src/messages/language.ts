import { en } from "./en.ts";
import { ru, type Messages } from "./ru.ts";

/** Languages in which the API words its messages. */
export type Language = "ru" | "en";

const catalogue: Record<Language, Messages> = { ru, en };

/** The messages of a language. */
export function messagesIn(language: Language): Messages {
  return catalogue[language];
}

/** Reads the `accept-language` header: the first of our languages named in it, Russian when none is. */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  const named = (acceptLanguage ?? "").toLowerCase().match(/\b(ru|en)\b/)?.[0];
  return named === "en" ? "en" : "ru";
}
