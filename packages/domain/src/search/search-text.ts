/**
 * Text as search sees it: lower case, «ё» as «е», everything but letters and digits as spaces. Each character keeps its
 * place and the length stays, so what is found here is found at the same place in the text itself.
 */
export const searchText = (text: string): string =>
  text
    .replaceAll(/./gsu, (sign) => {
      const lower = sign.toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .replaceAll("ё", "е")
    .replaceAll(/[^\p{L}\p{N}]/gu, (sign) => " ".repeat(sign.length));

/** A word in a text, with its place: from `start`, up to but without `end`. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text as search sees them, in order. */
export const placedWords = (text: string): PlacedWord[] =>
  [...searchText(text).matchAll(/\S+/g)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));
