import { recordNames, write, type Author, type Database } from "@kedr/db";

type RecordName = (typeof recordNames)[number];

/** Deletes every record of a kind; false while others still refer to some of them. */
const eraseKind = async (database: Database, author: Author, name: RecordName): Promise<boolean> => {
  try {
    await write(database, author, (tx) => tx.$executeRawUnsafe(`DELETE FROM "${name}"`));
    return true;
  } catch {
    return false;
  }
};

/**
 * Deletes every record of the portfolio, whatever refers to what, in the author's name. The log keeps them all: whoever
 * asks for an earlier day must see no difference. Throws when something stays that nothing can be deleted before.
 */
export const eraseRecords = async (database: Database, author: Author): Promise<void> => {
  let left: readonly RecordName[] = recordNames;
  while (left.length > 0) {
    const kept: RecordName[] = [];
    for (const name of left) if (!(await eraseKind(database, author, name))) kept.push(name);
    if (kept.length === left.length) throw new Error(`cannot be deleted: ${kept.join(", ")}`);
    left = kept;
  }
};
