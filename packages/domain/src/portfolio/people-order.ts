const collator = new Intl.Collator("ru", { numeric: true });

/** Order of texts as a Russian reader expects it: «ё» beside «е», case second, «2» before «10». */
export const compareTexts = (one: string, other: string): number => collator.compare(one, other);

/** Text as search sees it: without case, and with «ё» as «е». */
export const searchable = (text: string): string => text.toLowerCase().replaceAll("ё", "е");
