import type { CalendarDate } from "@kedr/domain";
import { createFormat } from "../../lib/format.ts";

const { dateInWords } = createFormat("ru");

/** What a publication is called unless somebody knows better; in Russian whatever the page's language, as it is published. */
export const suggestTitle = (day: CalendarDate): string =>
  `Ход цифровой стратегии на ${dateInWords(day).replaceAll("\u00a0", " ")}`;
