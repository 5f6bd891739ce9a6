import type { Language } from "../lib/format.ts";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { ru } from "./ru/index.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof ru };
  }
}

const storageKey = "kedr-language";

/** The language chosen on this device; Russian unless English was chosen. */
const savedLanguage = (): Language => {
  try {
    return localStorage.getItem(storageKey) === "en" ? "en" : "ru";
  } catch {
    // Storage may be closed by the browser's policy.
    return "ru";
  }
};

/** English is fetched when it is chosen: most people never need it. */
const loadMessages = async (language: Language): Promise<void> => {
  if (language === "ru" || i18next.hasResourceBundle("en", "translation")) return;
  const { en } = await import("./en/index.ts");
  i18next.addResourceBundle("en", "translation", en);
};

/** Starts the message catalogue in the saved language. */
export const startMessages = async (): Promise<void> => {
  const language = savedLanguage();
  i18next.on("languageChanged", (current) => {
    document.documentElement.lang = current;
  });
  await i18next.use(initReactI18next).init({
    resources: { ru: { translation: ru } },
    lng: "ru",
    fallbackLng: "ru",
    supportedLngs: ["ru", "en"],
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language !== "ru") await chooseLanguage(language);
};

/** Switches the page to a language and remembers it on this device. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await loadMessages(language);
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then lasts until the page is closed.
  }
  await i18next.changeLanguage(language);
};

/** The language requests ask for, outside components. */
export const currentLanguage = (): Language => (i18next.resolvedLanguage === "en" ? "en" : "ru");
