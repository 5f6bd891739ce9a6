/**
 * Mistakes between two words: letters changed, left out, added, or swapped with their neighbour.
 *
 * @returns how many, or `limit + 1` where there are more than `limit`
 */
export const editDistance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow({ one, other, row, last, beforeLast });
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
};

interface Rows {
  one: string;
  other: string;
  row: number;
  last: readonly number[];
  beforeLast: readonly number[];
}

const far = Number.MAX_SAFE_INTEGER;

const nextRow = ({ one, other, row, last, beforeLast }: Rows): number[] => {
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = one[row - 1] === other[column - 1];
    const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    current.push(
      Math.min(
        (last[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (isSame ? 0 : 1),
        isSwapped && row > 1 ? (beforeLast[column - 2] ?? far) + 1 : far,
      ),
    );
  }
  return current;
};
