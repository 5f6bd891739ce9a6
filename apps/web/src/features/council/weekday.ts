import type { CalendarDate } from "@kedr/domain";
import type { Language } from "../../lib/format.ts";

const formats = {
  ru: new Intl.DateTimeFormat("ru-RU", { weekday: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }),
};

/** «четверг»: a calendar date has no hour, so it is read in UTC. */
export const weekdayOf = (date: CalendarDate, language: Language): string =>
  formats[language].format(Date.parse(`${date}T00:00:00Z`));
