import type { Portfolio, RecordName } from "../portfolio/portfolio.ts";
import { bonds, bondsOf } from "./bonds.ts";

type Row = { id: string } & Readonly<Record<string, unknown>>;

/** Kinds that are part of another, each with the fields that say of which. */
const parts = (Object.keys(bonds) as RecordName[]).flatMap((name) => {
  const owners = bondsOf(name).filter(({ bond }) => bond === "part");
  return owners.length === 0 ? [] : [{ name, owners }];
});

const rowsOf = (portfolio: Portfolio, name: RecordName): readonly Row[] =>
  portfolio[name] as unknown as readonly Row[];

/** The ids that leave with what is archived, by kind: the archived records, their parts, and the parts of those. */
const gone = (portfolio: Portfolio): ReadonlyMap<RecordName, ReadonlySet<string>> => {
  const ids = new Map<RecordName, Set<string>>();
  const note = (name: RecordName, id: string): void => {
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  };
  for (const { entity, recordId } of portfolio.ArchiveEntry) note(entity as RecordName, recordId);
  let hasGrown = true;
  while (hasGrown) {
    hasGrown = false;
    for (const { name, owners } of parts) {
      for (const row of rowsOf(portfolio, name)) {
        if (ids.get(name)?.has(row.id)) continue;
        if (!owners.some(({ field, to }) => ids.get(to)?.has(String(row[field])))) continue;
        note(name, row.id);
        hasGrown = true;
      }
    }
  }
  return ids;
};

/** The portfolio that counts: without archived records and what is part of them. The same one where nothing is archived. */
export const withoutArchived = (portfolio: Portfolio): Portfolio => {
  if (portfolio.ArchiveEntry.length === 0) return portfolio;
  const kept: Record<string, unknown> = { ...portfolio };
  for (const [name, ids] of gone(portfolio)) {
    kept[name] = rowsOf(portfolio, name).filter(({ id }) => !ids.has(id));
  }
  return kept as Portfolio;
};
