/** A list with one of its members at another place, from 0; the same list when it stays where it is or would leave it. */
export const movedTo = (ids: readonly string[], id: string, place: number): readonly string[] => {
  const from = ids.indexOf(id);
  if (from === -1 || from === place || place < 0 || place >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(place, 0, id);
};

/** The members in the order of the ids; as they are when the ids are none, or not those of the members. */
export const inOrderOf = <Item extends { id: string }>(
  items: readonly Item[],
  ids: readonly string[] | null,
): readonly Item[] => {
  if (ids === null || ids.length !== items.length) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  return ordered.length === items.length ? ordered : items;
};
