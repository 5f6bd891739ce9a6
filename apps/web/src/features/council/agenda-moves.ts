import type { AgendaItemView } from "@kedr/domain";
import { inAgendaOrder, renumberedAfterMove } from "@kedr/domain";

/** A question and the place it is to take, from 1. */
export interface AgendaMove {
  itemId: string;
  toNumber: number;
}

const renumbered = (items: readonly AgendaItemView[], move: AgendaMove): AgendaItemView[] => {
  const numbers = new Map(renumberedAfterMove(items, move).map(({ id, number }) => [id, number]));
  return inAgendaOrder(items.map((item) => ({ ...item, number: numbers.get(item.id) ?? item.number })));
};

/** The agenda as it will be once the server has made the moves: new numbers, new starting times. */
export const withMoves = (
  items: readonly AgendaItemView[],
  moves: readonly AgendaMove[],
): AgendaItemView[] => {
  let startsAfterMinutes = 0;
  return moves.reduce<AgendaItemView[]>(renumbered, [...items]).map((item) => {
    const timed = { ...item, startsAfterMinutes };
    startsAfterMinutes += item.minutesAllotted ?? 0;
    return timed;
  });
};

interface Drop {
  draggedId: string;
  /** The question under the pointer. */
  overId: string;
  /** Dropped on its lower half. */
  isAfter: boolean;
}

/** The place that a question dropped beside another takes; null when it stays where it is. */
export const placeOfDrop = (
  items: readonly { id: string }[],
  { draggedId, overId, isAfter }: Drop,
): number | null => {
  const others = items.filter(({ id }) => id !== draggedId);
  const over = others.findIndex(({ id }) => id === overId);
  const place = over + (isAfter ? 2 : 1);
  return over === -1 || items[place - 1]?.id === draggedId ? null : place;
};
