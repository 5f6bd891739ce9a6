import { placedWords, type PlacedWord } from "./search-text.ts";
import type { TextRange } from "./search.view.ts";

/** A form in which a word is looked for: as it stands, and its stem; a stem is null where the word is a mere preposition. */
export interface WordForm {
  word: string;
  stem: string | null;
}

/** A word that was typed, with the forms to find: its own, or those that were probably meant. */
export interface AskedWord {
  typed: string;
  forms: WordForm[];
}

/** How well a word of a text answers: as typed, in another form, begun, not at all. */
export const matchStrength = { whole: 3, form: 2, begun: 1, none: 0 } as const;
export type MatchStrength = (typeof matchStrength)[keyof typeof matchStrength];

/** «двойниками», «двойнику»: an ending has so many letters at most. */
const longestEnding = 4;

const isFormOf = (word: string, { stem }: WordForm): boolean =>
  stem !== null && word.startsWith(stem) && word.length - stem.length <= longestEnding;

const strengthOf = (word: string, form: WordForm): MatchStrength => {
  if (word === form.word) return matchStrength.whole;
  if (isFormOf(word, form)) return matchStrength.form;
  return form.word.length > 1 && word.startsWith(form.word) ? matchStrength.begun : matchStrength.none;
};

/** What of a word is marked: all of it, or as much as has been typed of it. */
const markOf = ({ word, start, end }: PlacedWord, form: WordForm): TextRange =>
  strengthOf(word, form) === matchStrength.begun ? { start, end: start + form.word.length } : { start, end };

/** How the words that are asked for stand in a text. */
export interface TextMatch {
  /** One for each asked word, in their order. */
  strengths: MatchStrength[];
  /** In order, without overlap. */
  marks: TextRange[];
}

/** Finds the asked words in a text, by form and by beginning. */
export const matchWords = (text: string, asked: readonly AskedWord[]): TextMatch => {
  const strengths = asked.map((): MatchStrength => matchStrength.none);
  const marks: TextRange[] = [];
  for (const placed of placedWords(text)) {
    let best: { strength: MatchStrength; mark: TextRange } | null = null;
    asked.forEach(({ forms }, place) => {
      for (const form of forms) {
        const strength = strengthOf(placed.word, form);
        if (strength > (strengths[place] ?? 0)) strengths[place] = strength;
        if (strength > (best?.strength ?? 0)) best = { strength, mark: markOf(placed, form) };
      }
    });
    if (best !== null) marks.push((best as { mark: TextRange }).mark);
  }
  return { strengths, marks };
};
