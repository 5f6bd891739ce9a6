import type { Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { GroupedMoves, MoveTotals, RescheduleView } from "./reschedule.view.ts";

const targetId = ({ target }: RescheduleView): string =>
  target.kind === "milestone" ? target.milestoneId : target.indicatorTargetId;

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** Days by which dates were moved, earlier ones negative; null where no date was. */
const daysOf = (moves: readonly RescheduleView[]): MoveTotals["days"] => {
  const days = moves
    .flatMap(({ target }) => (target.kind === "milestone" ? [target.days] : []))
    .toSorted((one, other) => one - other);
  const longest = days.at(-1);
  if (longest === undefined) return null;
  return {
    mean: days.reduce((sum, count) => sum + count, 0) / days.length,
    median: medianOf(days),
    longest,
  };
};

/** How often and how far the targets were moved by accepted requests. */
export const moveTotals = (moves: readonly RescheduleView[]): MoveTotals => {
  const byTarget = [...Map.groupBy(moves, targetId).values()];
  return {
    moves: moves.length,
    targets: byTarget.length,
    movedAgain: byTarget.filter(({ length }) => length > 1).length,
    days: daysOf(moves),
  };
};

/** The same by industry, or by deputy governor; oftenest first, then by name, those of nobody last among equals. */
export const groupMoves = (
  moves: readonly RescheduleView[],
  groupOf: (move: RescheduleView) => Reference | null,
): GroupedMoves[] =>
  [...Map.groupBy(moves, (move) => groupOf(move)?.id ?? null).values()]
    .map((own) => ({ group: own[0] ? groupOf(own[0]) : null, totals: moveTotals(own) }))
    .toSorted(
      (one, other) =>
        other.totals.moves - one.totals.moves ||
        compareRussian(one.group?.name ?? "я", other.group?.name ?? "я"),
    );
