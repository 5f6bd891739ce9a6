/** Text as search sees it: without case, with «ё» as «е» and one space between words. */
export const searchable = (text: string): string =>
  text.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ").trim();

/** Whether each word of the query stands somewhere in the texts. An empty query finds everything. */
export const findsAllWords = (query: string, texts: readonly (string | null)[]): boolean => {
  const haystack = searchable(texts.filter((text) => text !== null).join(" "));
  return searchable(query)
    .split(" ")
    .every((word) => haystack.includes(word));
};
