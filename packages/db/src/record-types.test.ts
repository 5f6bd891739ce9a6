import type { CalendarDate, RecordName, RecordTypes } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Prisma } from "./generated/client.ts";
import { readPortfolio } from "./portfolio.repo.ts";
import { recordNames } from "./record-names.ts";
import { insertRecords } from "./record-writer.ts";
import { buildAuthor, createTrainingDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

/** A column as `to_jsonb` gives it: a date is its text, a decimal is a number. */
type AsJson<Column> = Column extends Date ? CalendarDate : Column extends Prisma.Decimal ? number : Column;

/** What the table's rows are as records. */
type Row<Name extends RecordName> = {
  [Field in keyof Prisma.TypeMap["model"][Name]["payload"]["scalars"]]: AsJson<
    Prisma.TypeMap["model"][Name]["payload"]["scalars"][Field]
  >;
};

type Same<One, Other> = [One, Other] extends [Other, One]
  ? [keyof One] extends [keyof Other]
    ? true
    : false
  : false;

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
  FormulaTerm: true,
  ProjectIndicator: true,
  IndicatorContribution: true,
  Framework: true,
  Methodology: true,
  MethodologyMember: true,
  CountingPeriod: true,
  PublishedMaturity: true,
  FundingLine: true,
  Risk: true,
  ProgressReport: true,
  ValueReport: true,
  Council: true,
  Meeting: true,
  AgendaItem: true,
  Decision: true,
  DeclinedSuggestion: true,
  ReportingSettings: true,
  ReportingPeriod: true,
  RescheduleRequest: true,
  MilestoneDependency: true,
  MilestoneTemplate: true,
  MilestoneTemplateStep: true,
  Problem: true,
  Attachment: true,
  PositionTerm: true,
  Inquiry: true,
  Assignment: true,
  AgendaProposal: true,
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
  await addTheRest();
});
afterAll(() => database.close());

/** The kinds of records that the training portfolio does not have. */
const addTheRest = (): Promise<void> =>
  write(database, buildAuthor(), async (tx) => {
    const { id: meetingId } = await tx.meeting.findFirstOrThrow();
    const { id: memberId } = await tx.methodologyMember.findFirstOrThrow();
    const { id: projectIndicatorId } = await tx.projectIndicator.findFirstOrThrow();
    const [one, other] = await tx.indicator.findMany({ take: 2 });
    const entered = { id: "added", origin: "entered", version: 1 } as const;
    await insertRecords(tx, "DeclinedSuggestion", [
      { ...entered, meetingId, suggestionKey: "key", reason: "Рассмотрено" },
    ]);
    await insertRecords(tx, "CountingPeriod", [
      { ...entered, memberId, fromDate: "2022-01-01", toDate: null, isCounted: false, reason: "Нет данных" },
    ]);
    await insertRecords(tx, "IndicatorContribution", [
      { ...entered, projectIndicatorId, year: 2024, value: 1.5 },
    ]);
    await insertRecords(tx, "FormulaTerm", [
      { ...entered, indicatorId: one?.id ?? "", symbol: "a", termIndicatorId: other?.id ?? "" },
    ]);
  });

const columnsOf = (name: RecordName): Column[] => columns.filter(({ table }) => table === name);
const columnNames = (name: RecordName): string[] =>
  columnsOf(name)
    .map((column) => column.name)
    .toSorted();

describe("record types", () => {
  it("are compared for every record", () => {
    expect(Object.keys(sameAsTables)).toEqual(recordNames);
  });

  it("stand on models whose fields are the columns of the tables", () => {
    const enumerations: Record<string, unknown> = { ...Prisma };
    for (const name of recordNames) {
      const fields = Object.keys(enumerations[`${name}ScalarFieldEnum`] as object);
      expect([name, ...columnNames(name)]).toEqual([name, ...fields.toSorted()]);
    }
  });

  it("are what a read gives, column by column", async () => {
    const portfolio = await readPortfolio(database, { today: "2023-03-01" as CalendarDate });
    expect(recordNames.filter((name) => portfolio[name].length === 0)).toEqual([]);
    const wrong: string[] = [];
    for (const name of recordNames) {
      const expected = columnsOf(name);
      const names = columnNames(name);
      for (const record of portfolio[name] as unknown as Record<string, unknown>[]) {
        expect(Object.keys(record).toSorted()).toEqual(names);
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
