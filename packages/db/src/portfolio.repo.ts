import {
  digitalMaturityId,
  type CalendarDate,
  type Portfolio,
  type RecordName,
  type RecordTypes,
} from "@kedr/domain";
import type { Database } from "./database.ts";
import type { PrismaClient } from "./generated/client.ts";
import { recordNames } from "./record-names.ts";
import { endOfDayInTomsk, tomskDate } from "./tomsk-time.ts";
import type { Transaction } from "./write.ts";

type Reader = Pick<PrismaClient, "$queryRawUnsafe"> | Transaction;
type Records = Omit<Portfolio, "today">;

// Both statements give the rows as the log stores them (to_jsonb) and in one order, so that live and as-of records differ
// neither in form nor where a view leaves the order of equals as it finds it. Only the constant record names above are put into the text.
// Each gives a row for a kind of record: a function in SQL takes a hundred arguments at most, so no single object.
const liveStatement = recordNames
  .map(
    (
      name,
    ) => `SELECT '${name}' AS name, coalesce(json_agg(r ORDER BY r."id" COLLATE "C"), '[]')::text AS records
               FROM "${name}" r`,
  )
  .join(" UNION ALL ");

/** What a row of the log from before a column was added has in it; the other younger columns are empty. */
const youngerColumns: { [Name in RecordName]?: Partial<RecordTypes[Name]> } = {
  Position: { isHead: false },
  IndicatorValue: { isChosen: false },
  Methodology: { frameworkId: digitalMaturityId },
  MethodologyMember: { weight: 1 },
  Council: { movesDueDates: true, headToldAfter: 1, curatorToldAfter: 7, councilToldAfter: 30 },
  Meeting: { kind: "ordinary" },
};

const filled = (name: RecordName): string =>
  `'${JSON.stringify(youngerColumns[name] ?? {})}'::jsonb || after`;

const asOfStatement = `
  WITH latest AS MATERIALIZED (
    SELECT DISTINCT ON (entity, "entityId") entity, "entityId", after
    FROM "Change"
    WHERE "knownAt" < $1::timestamptz
    ORDER BY entity, "entityId", sequence DESC
  )
  ${recordNames
    .map(
      (
        name,
      ) => `SELECT '${name}' AS name, coalesce(json_agg(jsonb_populate_record(NULL::"${name}", ${filled(name)})
                                                    ORDER BY "entityId" COLLATE "C"), '[]')::text AS records
                 FROM latest WHERE entity = '${name}' AND after IS NOT NULL`,
    )
    .join(" UNION ALL ")}`;

interface KindOfRecords {
  name: string;
  /** JSON: the records in an array. */
  records: string;
}

// The columns' types are the database's own, checked against the record types by a test.
const parse = (rows: KindOfRecords[]): Records =>
  Object.fromEntries(
    rows.map(({ name, records }): [string, unknown] => [name, JSON.parse(records)]),
  ) as Records;

const readRecords = async (reader: Reader, asOf: CalendarDate | undefined): Promise<Records> =>
  parse(
    asOf === undefined
      ? await reader.$queryRawUnsafe<KindOfRecords[]>(liveStatement)
      : await reader.$queryRawUnsafe<KindOfRecords[]>(asOfStatement, endOfDayInTomsk(asOf)),
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

/** How far the log has come. */
export interface LogGrowth {
  /** Its last sequence. */
  sequence: number;
  /** The earliest day on which any of what is new was known, that of an import lies in the past; null where nothing is new. */
  knownFrom: CalendarDate | null;
}

/**
 * What the log has gained after a sequence. Nothing of it was known on a day before `knownFrom`, so that the portfolios
 * of those days are the same as they were.
 */
export const readLogGrowth = async (database: Database, after: number): Promise<LogGrowth> => {
  const rows = await database.prisma.$queryRaw<{ sequence: bigint | null; knownAt: Date | null }[]>`
    WITH added AS MATERIALIZED (SELECT sequence, "knownAt" FROM "Change" WHERE sequence > ${after})
    SELECT max(sequence) AS sequence, min("knownAt") AS "knownAt" FROM added`;
  const { sequence, knownAt } = rows[0] ?? { sequence: null, knownAt: null };
  return { sequence: Number(sequence ?? after), knownFrom: knownAt && tomskDate(knownAt) };
};

/** The first day on which anything was known; null while nothing is recorded. Before it every portfolio is empty. */
export const readFirstDay = async (database: Database): Promise<CalendarDate | null> => {
  const rows = await database.prisma.$queryRaw<{ knownAt: Date | null }[]>`
    SELECT min("knownAt") AS "knownAt" FROM "Change"`;
  const knownAt = rows[0]?.knownAt ?? null;
  return knownAt && tomskDate(knownAt);
};
