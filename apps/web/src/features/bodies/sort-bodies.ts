import type { BreakdownRow } from "@kedr/domain";
import type { BodySort } from "./bodies-search.ts";

const collator = new Intl.Collator("ru", { numeric: true });

/** What has no figure comes last whichever way the rest goes. */
const byFigure =
  (of: (row: BreakdownRow) => number | null, direction: 1 | -1) =>
  (one: BreakdownRow, other: BreakdownRow): number => {
    const [left, right] = [of(one), of(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right) || collator.compare(one.label, other.label);
  };

const rankOf = ({ rank }: BreakdownRow): number | null => rank;
const differenceOf = ({ difference }: BreakdownRow): number | null => difference;

/** Rows whose names hold the text, in the order chosen: from the best, by name, or by the largest change. */
export const sortedBodies = (
  rows: readonly BreakdownRow[],
  { sort = "rank", isBackward = false, q = "" }: { sort?: BodySort; isBackward?: boolean; q?: string },
): BreakdownRow[] => {
  const wanted = q.trim().toLowerCase();
  const direction = isBackward ? -1 : 1;
  const found = rows.filter(({ label }) => label.toLowerCase().includes(wanted));
  if (sort === "rank") return found.toSorted(byFigure(rankOf, direction));
  if (sort === "difference") return found.toSorted(byFigure(differenceOf, isBackward ? 1 : -1));
  return found.toSorted((one, other) => direction * collator.compare(one.label, other.label));
};
