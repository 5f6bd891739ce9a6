import { editDistance } from "./edit-distance.ts";

/** Shorter words are taken as typed: a letter changed makes another word of them. */
export const shortestMistyped = 4;

/** Mistakes that a word of this length may have. */
export const allowedMistakes = (word: string): number => {
  if (word.length < shortestMistyped) return 0;
  return word.length < 7 ? 1 : 2;
};

/** Mistakes against a word, or against as much of its beginning as has been typed so far. */
const mistakes = (typed: string, word: string): number => {
  const limit = allowedMistakes(typed);
  const whole = editDistance(typed, word, limit);
  const begun = [typed.length - 1, typed.length, typed.length + 1]
    .filter((length) => length < word.length)
    .map((length) => editDistance(typed, word.slice(0, length), limit));
  return Math.min(whole, ...begun);
};

const most = 4;

/**
 * The words that were probably meant: those with the fewest mistakes against them, likeliest first. None where too many
 * mistakes would have to be assumed, and none where the word is known as it stands or begins a known one.
 */
export const likeWords = (typed: string, known: readonly string[]): string[] => {
  const near = [...new Set(known)]
    .map((word) => ({ word, distance: mistakes(typed, word), extra: Math.abs(word.length - typed.length) }))
    .filter(({ distance }) => distance <= allowedMistakes(typed))
    .toSorted(
      (one, other) =>
        one.distance - other.distance || one.extra - other.extra || (one.word < other.word ? -1 : 1),
    );
  const fewest = near[0]?.distance ?? 0;
  if (fewest === 0) return [];
  return near
    .filter(({ distance }) => distance === fewest)
    .slice(0, most)
    .map(({ word }) => word);
};
