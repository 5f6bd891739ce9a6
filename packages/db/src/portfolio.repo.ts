import type { CalendarDate, Portfolio, RecordName } from "@kedr/domain";
import type { Database } from "./database.ts";
import type { PrismaClient } from "./generated/client.ts";
import { recordNames } from "./record-names.ts";
import { endOfDayInTomsk } from "./tomsk-time.ts";
import type { Transaction } from "./write.ts";

type Reader = Pick<PrismaClient, "$queryRawUnsafe"> | Transaction;
type Records = Omit<Portfolio, "today">;

// Both statements give the rows as the log stores them (to_jsonb), so that live and as-of records cannot differ in
// form. Only the constant record names above are put into the text.
const liveStatement = `SELECT json_build_object(${recordNames
  .map((name) => `'${name}', (SELECT coalesce(json_agg(r), '[]') FROM "${name}" r)`)
  .join(", ")})::text AS records`;

// A row of the log from before a column was added comes out with that column, empty.
const asOfStatement = `
  WITH latest AS MATERIALIZED (
    SELECT DISTINCT ON (entity, "entityId") entity, after
    FROM "Change"
    WHERE "knownAt" < $1::timestamptz
    ORDER BY entity, "entityId", sequence DESC
  )
  SELECT json_build_object(${recordNames
    .map(
      (name) => `'${name}', (SELECT coalesce(json_agg(jsonb_populate_record(NULL::"${name}", after)), '[]')
                             FROM latest WHERE entity = '${name}' AND after IS NOT NULL)`,
    )
    .join(", ")})::text AS records`;

const parse = (rows: { records: string }[]): Records => {
  const found = JSON.parse(rows[0]?.records ?? "{}") as Partial<Records>;
  const empty = Object.fromEntries(recordNames.map((name): [RecordName, []] => [name, []]));
  // The columns' types are the database's own, checked against the record types by a test.
  return { ...empty, ...found } as Records;
};

const readRecords = async (reader: Reader, asOf: CalendarDate | undefined): Promise<Records> =>
  parse(
    asOf === undefined
      ? await reader.$queryRawUnsafe<{ records: string }[]>(liveStatement)
      : await reader.$queryRawUnsafe<{ records: string }[]>(asOfStatement, endOfDayInTomsk(asOf)),
  );

/** The days a portfolio is read for. */
export interface PortfolioDates {
  /** The application's today. */
  today: CalendarDate;
  /** Read as known at the end of this day, deletions and moved targets included, with rules run at that day. */
  asOf?: CalendarDate | undefined;
}

/** The whole portfolio in one statement, live or rebuilt from the change log. */
export const readPortfolio = async (
  database: Database,
  { today, asOf }: PortfolioDates,
): Promise<Portfolio> => ({
  today: asOf ?? today,
  ...(await readRecords(database.prisma, asOf)),
});

/** The live portfolio as the transaction sees it, its own writes included. */
export const readPortfolioIn = async (
  tx: Transaction,
  { today }: { today: CalendarDate },
): Promise<Portfolio> => ({
  today,
  ...(await readRecords(tx, undefined)),
});

/** A text that changes whenever a tracked record has changed: the log's last sequence. */
export const readRevision = async (database: Database): Promise<string> => {
  const rows = await database.prisma.$queryRaw<{ revision: string }[]>`
    SELECT coalesce(max(sequence), 0)::text AS revision FROM "Change"`;
  return rows[0]?.revision ?? "0";
};
