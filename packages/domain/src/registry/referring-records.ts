import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio, RecordName } from "../portfolio/portfolio.ts";
import { type Bond, bonds, bondsOf } from "./bonds.ts";

/** A record that refers to another. */
export interface ReferringRecord {
  entity: RecordName;
  id: string;
  bond: Bond;
}

type Row = { id: string } & Readonly<Record<string, unknown>>;

/** Kinds that refer to each kind, with the fields that do. */
const referringTo = (to: RecordName) =>
  (Object.keys(bonds) as RecordName[]).flatMap((entity) => {
    const fields = bondsOf(entity).filter((bond) => bond.to === to);
    return fields.length === 0 ? [] : [{ entity, fields }];
  });

/** Everything that refers to a record, in the order of kinds; a record that does so twice is told once, by its closest bond. */
export const recordsReferringTo = (
  portfolio: Portfolio,
  { entity: to, id }: { entity: RecordName; id: string },
): ReferringRecord[] =>
  referringTo(to).flatMap(({ entity, fields }) =>
    (portfolio[entity] as unknown as readonly Row[]).flatMap((row) => {
      const [first] = fields.filter(({ field }) => row[field] === id);
      return first === undefined ? [] : [{ entity, id: row.id, bond: first.bond }];
    }),
  );

/** Whether a record is in use on a day: neither ended before it, nor cancelled, completed, released, closed or settled. */
const isInUse = (row: Row, today: CalendarDate): boolean => {
  const ended = row["toDate"];
  if (typeof ended === "string" && ended < today) return false;
  if (row["stage"] === "cancelled" || row["stage"] === "completed") return false;
  if (row["control"] === "released") return false;
  return row["state"] !== "closed" && row["state"] !== "occurred" && row["state"] !== "resolved";
};

/** What keeps a record out of the archive: records in use that cannot do without it. `portfolio` is the one that counts. */
export const holdersOf = (
  portfolio: Portfolio,
  record: { entity: RecordName; id: string },
): ReferringRecord[] =>
  recordsReferringTo(portfolio, record).filter(
    ({ entity, id, bond }) =>
      bond === "holds" &&
      (portfolio[entity] as unknown as readonly Row[]).some(
        (row) => row.id === id && isInUse(row, portfolio.today),
      ),
  );
