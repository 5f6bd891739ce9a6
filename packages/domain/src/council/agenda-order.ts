/** A question and its place on the agenda. */
export interface NumberedItem {
  id: string;
  number: number;
}

/** Questions in the order of the agenda. */
export const inAgendaOrder = <Item extends NumberedItem>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1));

/** The number of a question that is added: after all others. */
export const nextAgendaNumber = (items: readonly NumberedItem[]): number =>
  items.reduce((last, { number }) => Math.max(last, number), 0) + 1;

/**
 * Moves a question to a place from 1 to n; a place beyond the ends means the first or the last. Gives only the
 * questions whose number changes, so that the agenda is numbered 1 to n afterwards. An unknown question moves nothing.
 */
export function renumberedAfterMove(
  items: readonly NumberedItem[],
  { itemId, toNumber }: { itemId: string; toNumber: number },
): NumberedItem[] {
  const ordered = inAgendaOrder(items);
  const moved = ordered.find(({ id }) => id === itemId);
  if (!moved) return [];
  const others = ordered.filter((item) => item !== moved);
  const place = Math.min(Math.max(Math.trunc(toNumber), 1), ordered.length) - 1;
  return changedNumbers(others.toSpliced(place, 0, moved));
}

/** Closes the gap that a removed question leaves. Gives only the remaining questions whose number changes. */
export const renumberedAfterRemoval = (items: readonly NumberedItem[], itemId: string): NumberedItem[] =>
  changedNumbers(inAgendaOrder(items).filter(({ id }) => id !== itemId));

const changedNumbers = (ordered: readonly NumberedItem[]): NumberedItem[] =>
  ordered.flatMap(({ id, number }, index) => (number === index + 1 ? [] : [{ id, number: index + 1 }]));
