/** Widths in ems of a sans-serif face like Arial or Golos: groups of letters, generous rather than tight. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;|!'’·ijl()[\]/-]/u, 0.32],
  [/[жшщмюыфЖШЩМЮЫФW@%₽—]/u, 0.77],
  [/\p{Lu}/u, 0.7],
  [/\d/u, 0.57],
];
const usual = 0.545;

const widthOf = (character: string): number =>
  widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual;

/** About how wide a text is, in the unit of the size given. Errs on the wide side, so that what fits here fits. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;

/** The text in lines of a width, broken between words; a word wider than the line takes several. */
export const wrapText = (text: string, size: number, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (textWidth(line, size) > width && line.length > 1) {
      const end = Math.max(1, Math.floor((line.length * width) / textWidth(line, size)));
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, line];
};
