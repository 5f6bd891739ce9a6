import type { CalendarDate, RecordName, RecordTypes } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Prisma } from "./generated/client.ts";
import { readPortfolio } from "./portfolio.repo.ts";
import { recordNames } from "./record-names.ts";
import { createTrainingDb, type TestDatabase } from "./testing/index.ts";

/** A column as `to_jsonb` gives it: a date is its text, a decimal is a number. */
type AsJson<Column> = Column extends Date ? CalendarDate : Column extends Prisma.Decimal ? number : Column;

/** What the table's rows are as records. */
type Row<Name extends RecordName> = {
  [Field in keyof Prisma.TypeMap["model"][Name]["payload"]["scalars"]]: AsJson<
    Prisma.TypeMap["model"][Name]["payload"]["scalars"][Field]
  >;
};

type Same<One, Other> = [One, Other] extends [Other, One] ? ([keyof One] extends [keyof Other] ? true : false) : false;

// The compiler refuses this where a record type and its table differ in a field, a type or a null.
const sameAsTables: { [Name in RecordName]: Same<Row<Name>, RecordTypes[Name]> } = {
  Strategy: true,
  Goal: true,
  PlanItem: true,
  Industry: true,
  Curation: true,
  Authority: true,
  Position: true,
  Project: true,
  Milestone: true,
  MilestoneComment: true,
  Indicator: true,
  IndicatorTarget: true,
  IndicatorValue: true,
  IndicatorPart: true,
  ProjectIndicator: true,
  Methodology: true,
  MethodologyMember: true,
  PublishedMaturity: true,
  FundingLine: true,
  Risk: true,
  ProgressReport: true,
  Council: true,
  Meeting: true,
  AgendaItem: true,
  Decision: true,
  DeclinedSuggestion: true,
};

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

/** What a stored value of each column type must be in a record. */
const forms: Record<string, (value: unknown) => boolean> = {
  text: isText,
  "USER-DEFINED": isText,
  integer: Number.isInteger,
  numeric: isNumber,
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
};

let database: TestDatabase;
let columns: Column[];

beforeAll(async () => {
  database = await createTrainingDb();
  columns = await database.prisma.$queryRaw<Column[]>`
    SELECT table_name::text AS "table", column_name::text AS name, data_type::text AS type,
           is_nullable = 'YES' AS nullable
    FROM information_schema.columns WHERE table_schema = 'public'`;
});
afterAll(() => database.close());

const columnsOf = (name: RecordName): Column[] => columns.filter(({ table }) => table === name);

describe("record types", () => {
  it("are compared for every record", () => {
    expect(Object.keys(sameAsTables)).toEqual(recordNames);
  });

  it.each(recordNames)("%s has the columns that its model has", (name) => {
    const fields = Object.keys(Prisma[`${name}ScalarFieldEnum`]);
    expect(columnsOf(name).map((column) => column.name).toSorted()).toEqual(fields.toSorted());
  });

  it("are what a read gives, column by column", async () => {
    const portfolio = await readPortfolio(database, { today: "2023-03-01" as CalendarDate });
    const wrong: string[] = [];
    for (const name of recordNames) {
      const expected = columnsOf(name);
      expect(portfolio[name], `${name} in the training portfolio`).not.toEqual([]);
      for (const record of portfolio[name] as unknown as Record<string, unknown>[]) {
        expect(Object.keys(record).toSorted()).toEqual(expected.map((column) => column.name).toSorted());
        for (const { name: field, type, nullable } of expected) {
          const value = record[field];
          const isRight = value === null ? nullable : forms[type]?.(value) === true;
          if (!isRight) wrong.push(`${name}.${field} (${type}): ${JSON.stringify(value)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
