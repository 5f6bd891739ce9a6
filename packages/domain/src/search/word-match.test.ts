import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchWords, type AskedWord } from "./word-match.ts";

const asked = (typed: string, stem: string | null): AskedWord => ({ typed, forms: [{ word: typed, stem }] });
const marked = (text: string, words: readonly AskedWord[]): string[] =>
  matchWords(text, words).marks.map(({ start, end }) => text.slice(start, end));

describe("matchWords", () => {
  const twins = [asked("цифровой", "цифров"), asked("двойник", "двойник")];

  it("finds other forms of the words, whole", () => {
    expect(marked("Цифровые двойники объектов", twins)).toEqual(["Цифровые", "двойники"]);
    expect(matchWords("Цифровые двойники объектов", twins).strengths).toEqual([2, 2]);
  });

  it("tells the word as typed from its forms, its beginning and its absence", () => {
    expect(matchWords("цифровой", [asked("цифровой", "цифров"), asked("дом", "дом")]).strengths).toEqual([
      3, 0,
    ]);
    expect(matchWords("цифровизация", [asked("цифр", "цифр")]).strengths).toEqual([1]);
  });

  it("marks as much of a word as has been typed", () => {
    expect(marked("Отчётность", [asked("отче", "отч")])).toEqual(["Отчё"]);
  });

  it("takes a long word with the same stem for another word", () => {
    expect(
      marked("проектирование", [{ typed: "проекта", forms: [{ word: "проекта", stem: "проект" }] }]),
    ).toEqual([]);
  });

  it("does not take one letter for a beginning", () => {
    expect(marked("в воде", [asked("в", null)])).toEqual(["в"]);
  });

  it("marks parts of the text, in order and apart", () => {
    const word = fc.string({ unit: fc.constantFrom("а", "Б", "ё", " ", "-"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1, maxLength: 3 }), (text, words) => {
        const whole = text.join(" ");
        const { marks } = matchWords(
          whole,
          words.map((one) => asked(one, one.slice(0, 2))),
        );
        marks.forEach(({ start, end }, place) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(marks[place - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(whole.length);
        });
      }),
    );
  });
});
