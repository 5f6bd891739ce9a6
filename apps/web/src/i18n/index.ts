import type { Language } from "../lib/format.ts";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { ru } from "./ru/index.ts";
import { shared } from "./ru/shared.ts";

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

// Messages are added as the modules that need them are loaded, so the catalogue stands before any of them.
i18next.on("languageChanged", (current) => {
  document.documentElement.lang = current;
});
void i18next.use(initReactI18next).init({
  resources: { ru: { translation: { shared } } },
  lng: "ru",
  fallbackLng: "ru",
  supportedLngs: ["ru", "en"],
  initAsync: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/**
 * Russian messages of an area; vite/messages.ts calls it for every module in which a key of the area is written.
 * @public
 */
export const addMessages = (area: Partial<typeof ru>): void => {
  i18next.addResourceBundle("ru", "translation", area);
};

/** English is fetched as a whole when it is chosen: most people never need it, and no page then waits for its words. */
const loadMessages = async (language: Language): Promise<void> => {
  if (language === "ru" || i18next.hasResourceBundle("en", "translation")) return;
  const { en } = await import("./en/index.ts");
  i18next.addResourceBundle("en", "translation", en);
};

/** Puts the page into the saved language. */
export const startMessages = async (): Promise<void> => {
  const language = savedLanguage();
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
