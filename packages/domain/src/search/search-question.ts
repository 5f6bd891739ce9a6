import { placedWords } from "./search-text.ts";

/** What is looked for, taken apart. */
export interface SearchQuestion {
  /** Words to be found, all of them; no more than eight, none longer than forty letters. */
  words: string[];
  /** The words as they were typed one after another, those that say nothing included. */
  phrase: string;
}

const mostWords = 8;
const longestWord = 40;

/** Prepositions, conjunctions and particles: they stand everywhere and tell nothing. */
const empty = new Set(
  "а без в во где да для до если же за и из или к как ко ли на над не ни но о об от по под при с со то у что чтобы".split(
    " ",
  ),
);

/**
 * Takes apart what was typed. Signs, operators and quotes only part words. Words that tell nothing are left out, unless
 * nothing else was typed.
 */
export const readQuestion = (typed: string): SearchQuestion => {
  const all = placedWords(typed.slice(0, 1000)).map(({ word }) => word.slice(0, longestWord));
  const telling = all.filter((word) => !empty.has(word));
  const words = [...new Set(telling.length > 0 ? telling : all)].slice(0, mostWords);
  return { words, phrase: all.slice(0, mostWords * 2).join(" ") };
};
