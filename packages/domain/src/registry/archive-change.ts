import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RecordName } from "../portfolio/portfolio.ts";
import type { ArchivableRecord } from "./archivable.ts";
import { type NamedReferrer, namedReferrers } from "./archive-check.ts";
import type { ArchiveEntryRecord } from "./archive.record.ts";
import { bondsOf } from "./bonds.ts";
import { holdersOf, recordsReferringTo } from "./referring-records.ts";

/** Why a record is not archived, restored or removed; the API words it. */
export type ArchiveRefusalCode =
  | "already_archived"
  | "held_by_others"
  | "belongs_to_archived"
  | "still_referred_to";

export interface ArchiveRefusal {
  code: ArchiveRefusalCode;
  field: null;
  /** `names`: the first records at fault, by name. */
  params: { names: string };
}

type Answer = { isAllowed: true } | { isAllowed: false; refusal: ArchiveRefusal };

/** So many records at fault are named; the others are counted. */
const namedAtMost = 3;

const namesOf = (records: readonly NamedReferrer[]): string => {
  const names = records.slice(0, namedAtMost).map(({ name }) => `«${name}»`);
  const others = records.length - names.length;
  return others > 0 ? `${names.join(", ")}, +${others}` : names.join(", ");
};

const refused = (code: ArchiveRefusalCode, records: readonly NamedReferrer[] = []): Answer => ({
  isAllowed: false,
  refusal: { code, field: null, params: { names: namesOf(records) } },
});

interface Named {
  entity: RecordName;
  id: string;
}

/** The entry that keeps a record in the archive. */
export const archiveEntryOf = (
  { recorded }: PortfolioIndex,
  { entity, id }: Named,
): ArchiveEntryRecord | undefined =>
  recorded.ArchiveEntry.find((entry) => entry.entity === entity && entry.recordId === id);

/** A record goes into the archive when nothing in use needs it. */
export const mayArchive = (
  index: PortfolioIndex,
  record: { entity: ArchivableRecord; id: string },
): Answer => {
  if (archiveEntryOf(index, record) !== undefined) return refused("already_archived");
  const holders = holdersOf(index.portfolio, record);
  return holders.length === 0
    ? { isAllowed: true }
    : refused("held_by_others", namedReferrers(index, holders));
};

/** A record comes back when what it belongs to is not in the archive itself. */
export const mayRestore = (index: PortfolioIndex, { entity, id }: Named): Answer => {
  const row = (index.recorded[entity] as unknown as readonly Record<string, unknown>[]).find(
    (one) => one["id"] === id,
  );
  const owners = bondsOf(entity).flatMap(({ field, bond, to }) => {
    const owner = row?.[field];
    const isArchived =
      bond !== "mentions" &&
      typeof owner === "string" &&
      archiveEntryOf(index, { entity: to, id: owner }) !== undefined;
    return isArchived ? [{ entity: to, id: owner, bond }] : [];
  });
  return owners.length === 0
    ? { isAllowed: true }
    : refused("belongs_to_archived", namedReferrers(index, owners));
};

/** A record is removed for good, as one entered by mistake, while nothing has ever come to refer to it. */
export const mayRemove = (index: PortfolioIndex, record: Named): Answer => {
  const referrers = recordsReferringTo(index.recorded, record);
  return referrers.length === 0
    ? { isAllowed: true }
    : refused("still_referred_to", namedReferrers(index, referrers));
};
