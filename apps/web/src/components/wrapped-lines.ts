interface LineRoom {
  /** In pixels. */
  width: number;
  fontSize: number;
  /** Of heavier letters, which are wider. */
  isStrong?: boolean;
  /** Of lines; the last one ends in «…» when there was more to say. */
  limit?: number;
}

/** A letter of the house's face is about this wide, on average and generously, as a share of its size. */
const letterWidth = 0.57;
const strongLetterWidth = 0.65;

/** About how wide a text is drawn, in pixels: a drawing cannot ask before it is drawn. */
export const textWidth = (text: string, fontSize: number, isStrong = false): number =>
  text.length * fontSize * (isStrong ? strongLetterWidth : letterWidth);

/** A text by words into lines: drawings break none by themselves. A word that is too long stands alone. */
export const wrappedLines = (
  text: string,
  { width, fontSize, isStrong = false, limit = Infinity }: LineRoom,
): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize, isStrong) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= limit) return lines;
  const shown = lines.slice(0, limit);
  const last = shown.pop() ?? "";
  const room = Math.floor(width / textWidth("м", fontSize, isStrong)) - 1;
  return [...shown, `${last.slice(0, Math.max(room, 1)).trimEnd()}…`];
};
