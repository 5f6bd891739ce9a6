import type { Language } from "../../lib/format.ts";

/** The hour and minute of a moment in Tomsk: `09:14`. */
export const timeInTomsk = (moment: number, language: Language): string =>
  new Intl.DateTimeFormat(language === "ru" ? "ru-RU" : "en-GB", {
    timeStyle: "short",
    timeZone: "Asia/Tomsk",
  }).format(moment);
