import type { CalendarDate } from "@kedr/domain";

/** The deck's title slide is not in its text, so the document goes by a neutral name. */
export const sourceDocument = "Слайды о цифровой трансформации Томской области (данные на 01.01.2023)";

/** The day that slide 10 prints beside the current values. */
export const sourceDate: CalendarDate = "2023-01-01";

/** What every record of the source has in common. */
export const sourced = { origin: "source", version: 1 } as const;

/** The same, for records that name their document. */
export const documented = { ...sourced, sourceDocument } as const;
