import type { MarkedText, TextRange } from "./search.view.ts";

const longest = 140;
const before = 40;

/** Up to the last space at or before the place, so that no word is cut at its beginning. */
const startOf = (text: string, place: number): number =>
  place <= before ? 0 : text.lastIndexOf(" ", place - before) + 1;

const endOf = (text: string, start: number): number => {
  if (text.length - start <= longest) return text.length;
  const space = text.lastIndexOf(" ", start + longest);
  return space > start ? space : start + longest;
};

/** A long text cut to the surroundings of its first mark, between words, with dots where something was left out. */
export const excerptOf = (text: string, marks: readonly TextRange[]): MarkedText => {
  if (text.length <= longest) return { text, marks: [...marks] };
  const start = startOf(text, marks[0]?.start ?? 0);
  const end = endOf(text, start);
  const opening = start > 0 ? "…" : "";
  const shift = opening.length - start;
  return {
    text: `${opening}${text.slice(start, end)}${end < text.length ? "…" : ""}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
};
