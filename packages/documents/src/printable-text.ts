/**
 * XML has no way to write these characters, and Word refuses a file that holds one. They come in with text
 * pasted from other programs. A tab or a line break turns into a space here too: a paragraph is one run of text.
 */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** The text as one line fit for a document, or null when nothing but blanks is left of it. */
export function printableLine(text: string | null): string | null {
  const line = (text ?? "").replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
  return line === "" ? null : line;
}

/** The lines of a longer text, blank ones left out: each becomes a paragraph of its own. */
export function printableLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).flatMap((line) => printableLine(line) ?? []);
}
