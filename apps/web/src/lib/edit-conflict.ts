/** An edit of a record: what it was when editing began, and the fields that were changed since. */
export interface Edit<Fields extends object> {
  base: Fields;
  mine: Partial<Fields>;
}

/** A field that two people see differently; `mine` is left out where this side has not touched it. */
export interface Difference<Fields extends object> {
  field: keyof Fields;
  mine?: Fields[keyof Fields];
  theirs: Fields[keyof Fields];
}

/**
 * What to show side by side after a conflict: every field that was changed here and stands otherwise in the record
 * now, and every field that only the other side has changed. Empty when the other side changed none of the fields
 * (the version moved on for another reason), or came to the same.
 */
export const differencesOf = <Fields extends object>(
  { base, mine }: Edit<Fields>,
  theirs: Fields,
): Difference<Fields>[] => {
  const fields = Object.keys(base) as (keyof Fields)[];
  if (fields.every((field) => base[field] === theirs[field])) return [];
  return fields.flatMap((field): Difference<Fields>[] => {
    const own = mine[field];
    if (own !== undefined) return own === theirs[field] ? [] : [{ field, mine: own, theirs: theirs[field] }];
    return base[field] === theirs[field] ? [] : [{ field, theirs: theirs[field] }];
  });
};

/** The fields that differ between two states of a record. */
export const changedIn = <Fields extends object>(base: Fields, edited: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(edited).filter(([field, value]) => base[field as keyof Fields] !== value),
  ) as Partial<Fields>;
