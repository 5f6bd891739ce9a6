/** A run of words that two texts share, or that only one of them has. */
export interface TextPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/**
 * The longest run of things that two lists have in common, in order, as pairs of places. Takes time and room in the
 * product of both lengths: meant for sentences and agendas, not for books.
 */
export const commonInOrder = (before: readonly string[], after: readonly string[]): [number, number][] => {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return pairs;
};

/** Words with the space before them, so that parts put together give the text again. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];

/**
 * What became of a text, word by word: the parts that are the same or removed give the text before, those that are the
 * same or added the text after.
 */
export const wordDifference = (before: string, after: string): TextPart[] => {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const parts: TextPart[] = [];
  const push = (kind: TextPart["kind"], words: readonly string[]) => {
    const last = parts.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind) last.text += words.join("");
    else parts.push({ kind, text: words.join("") });
  };
  let [row, column] = [0, 0];
  for (const [leftPlace, rightPlace] of [
    ...commonInOrder(left, right),
    [left.length, right.length] as const,
  ]) {
    push("removed", left.slice(row, leftPlace));
    push("added", right.slice(column, rightPlace));
    push("same", left.slice(leftPlace, leftPlace + 1));
    [row, column] = [leftPlace + 1, rightPlace + 1];
  }
  return parts;
};
