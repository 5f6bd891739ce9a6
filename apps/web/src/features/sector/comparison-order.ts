import type { ColumnId, SectorLine } from "./comparison-columns.ts";
import { compareRussian } from "@kedr/domain";
import { columnTraits } from "./comparison-columns.ts";

type Value = number | string;

const compare = (one: Value, other: Value): number =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : compareRussian(String(one), String(other));

/** The lines in the order of a column; those without a value there come last in either direction, equals keep their order. */
export const orderLines = (
  lines: readonly SectorLine[],
  { sort = "deputy", descending = false }: { sort?: ColumnId | undefined; descending?: boolean | undefined },
): SectorLine[] => {
  const { sortBy } = columnTraits[sort];
  return lines.toSorted((one, other) => {
    const [first, second] = [sortBy(one), sortBy(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return descending ? compare(second, first) : compare(first, second);
  });
};
