import type { CalendarDate, RecordName, RecordTypes } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Prisma } from "./generated/client.ts";
import { readPortfolio } from "./portfolio.repo.ts";
import { recordNames } from "./record-names.ts";
import { insertRecords } from "./record-writer.ts";
import { buildAuthor, createTrainingDb, type TestDatabase } from "./testing/index.ts";
import { type Transaction, write } from "./write.ts";

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
  CouncilMember: true,
  MeetingAttendance: true,
  AgendaVersion: true,
  AgendaComment: true,
  Vote: true,
  DecisionAddressee: true,
  AddresseeClass: true,
  AddresseeClassMember: true,
  AssignmentParty: true,
  AssignmentReport: true,
  AssignmentExtension: true,
  LegalAct: true,
  LegalActLink: true,
  InformationSystem: true,
  ProjectSystem: true,
  ExpectedResult: true,
  ExpectedResultLink: true,
  Person: true,
  ProjectPerformer: true,
  ArchiveEntry: true,
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
    await addCouncilPapers(tx, meetingId);
    await addControl(tx);
    await addRegistry(tx);
  });

const addRegistry = async (tx: Transaction): Promise<void> => {
  const { id: projectId } = await tx.project.findFirstOrThrow();
  const { id: authorityId } = await tx.authority.findFirstOrThrow();
  const { id: systemId } = await tx.informationSystem.findFirstOrThrow();
  const { id: resultId } = await tx.expectedResult.findFirstOrThrow();
  await insertRecords(tx, "ProjectSystem", [{ ...by, projectId, systemId }]);
  await insertRecords(tx, "ProjectPerformer", [{ ...by, projectId, authorityId }]);
  await insertRecords(tx, "ExpectedResultLink", [
    { ...by, resultId, goalId: null, projectId, indicatorId: null },
  ]);
  await insertRecords(tx, "ArchiveEntry", [
    {
      ...by,
      entity: "Project",
      recordId: projectId,
      fromDate: on,
      reason: "Объединён с другим",
      archivedBy: "Проектный офис",
    },
  ]);
};

const on = "2023-03-01" as CalendarDate;
const by = { id: "added", origin: "entered", version: 1 } as const;

const addCouncilPapers = async (tx: Transaction, meetingId: string): Promise<void> => {
  const { id: councilId } = await tx.council.findFirstOrThrow();
  const { id: decisionId } = await tx.decision.findFirstOrThrow();
  const { id: authorityId } = await tx.authority.findFirstOrThrow();
  await insertRecords(tx, "CouncilMember", [
    {
      ...by,
      councilId,
      positionId: null,
      name: "Представитель общественности",
      part: "member",
      substitutePositionId: null,
      fromDate: on,
      toDate: null,
      basis: null,
    },
  ]);
  await insertRecords(tx, "MeetingAttendance", [
    {
      ...by,
      meetingId,
      memberId: by.id,
      positionId: null,
      name: null,
      state: "present",
      substituteName: null,
    },
  ]);
  const made = { madeOn: on, madeBy: "Секретарь", madeById: null };
  await insertRecords(tx, "AgendaVersion", [
    { ...by, ...made, meetingId, number: 99, purpose: "circulation", content: "{}", commentsUntil: on },
  ]);
  await insertRecords(tx, "AgendaComment", [
    {
      ...by,
      ...made,
      agendaVersionId: by.id,
      place: "1.1",
      text: "Уточнить срок",
      madeByPositionId: null,
      state: "open",
      answer: null,
      answeredOn: null,
      answeredBy: null,
    },
  ]);
  await insertRecords(tx, "Vote", [
    {
      ...by,
      decisionId,
      memberId: by.id,
      choice: "for",
      note: null,
      castOn: on,
      castBy: "Секретарь",
      castById: null,
    },
  ]);
  await insertRecords(tx, "AddresseeClass", [
    { ...by, name: "Органы без собственных систем", rule: null, sourceSlide: null },
  ]);
  await insertRecords(tx, "AddresseeClassMember", [{ ...by, classId: by.id, authorityId }]);
  await insertRecords(tx, "DecisionAddressee", [
    {
      ...by,
      decisionId,
      number: 99,
      authorityId: null,
      positionId: null,
      classId: by.id,
      name: null,
      dueDate: on,
    },
  ]);
};

const addControl = async (tx: Transaction): Promise<void> => {
  const { id: assignmentId } = await tx.assignment.findFirstOrThrow();
  const { id: positionId } = await tx.position.findFirstOrThrow();
  await insertRecords(tx, "AssignmentParty", [
    {
      ...by,
      assignmentId,
      positionId,
      dueDate: on,
      execution: "not_started",
      executionNote: null,
      reportedOn: null,
    },
  ]);
  await insertRecords(tx, "AssignmentReport", [
    {
      ...by,
      assignmentId,
      partyId: by.id,
      kind: "advance",
      text: "Идёт по плану",
      toldOn: on,
      toldBy: "Исполнитель",
      toldById: null,
    },
  ]);
  await insertRecords(tx, "AssignmentExtension", [
    {
      ...by,
      assignmentId,
      fromDate: "2023-03-01",
      newDate: "2023-04-01",
      reason: "Ждём данных",
      state: "requested",
      requestedOn: on,
      requestedBy: "Исполнитель",
      requestedById: null,
      decidedOn: null,
      decidedBy: null,
      decidedById: null,
      decisionNote: null,
    },
  ]);
};

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
