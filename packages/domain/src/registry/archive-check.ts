import { type AnyRecord, directoryOf, placeOf } from "../changed-since/directory.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RecordName } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import { holdersOf, type ReferringRecord, recordsReferringTo } from "./referring-records.ts";

/** A record that refers to another, with its name and the project it belongs to. */
export interface NamedReferrer {
  entity: RecordName;
  id: string;
  name: string;
  project: Reference | null;
}

/** What would follow if a record were put into the archive, or removed. */
export interface ArchiveCheck {
  /** In use, and unable to do without it: while there are any, it stays. */
  holders: NamedReferrer[];
  /** What leaves the count with it, by kind. */
  parts: { entity: RecordName; count: number }[];
  /** Everything that refers to it in whatever way; it can be removed only where there is nothing. */
  referrers: number;
}

/** Referrers by name; one that is not recorded any more is left out. */
export const namedReferrers = (
  index: PortfolioIndex,
  referrers: readonly ReferringRecord[],
): NamedReferrer[] => {
  const directory = directoryOf(index);
  return referrers.flatMap(({ entity, id }) => {
    const record = (index.recorded[entity] as unknown as readonly AnyRecord[]).find((one) => one.id === id);
    if (record === undefined) return [];
    const { name, project } = placeOf(entity, record, directory);
    return [{ entity, id, name, project }];
  });
};

/** Looks at what refers to a record before it is archived or removed. */
export const archiveCheck = (
  index: PortfolioIndex,
  record: { entity: RecordName; id: string },
): ArchiveCheck => {
  const referrers = recordsReferringTo(index.recorded, record);
  const parts = new Map<RecordName, number>();
  for (const { entity, bond } of recordsReferringTo(index.portfolio, record)) {
    if (bond === "part") parts.set(entity, (parts.get(entity) ?? 0) + 1);
  }
  return {
    holders: namedReferrers(index, holdersOf(index.portfolio, record)),
    parts: [...parts].map(([entity, count]) => ({ entity, count })),
    referrers: referrers.length,
  };
};
