import type { CalendarDate, RecordTypes } from "@kedr/domain";
import fc from "fast-check";
import { deleteRecord, insertRecords, updateRecord } from "./record-writer.ts";
import type { Transaction } from "./write.ts";

/** Kinds of records that random histories are made of; the first of a pair must be there for the second. */
type Entity = "Position" | "Project" | "Curation" | "Milestone" | "Risk" | "FundingLine";
type Drawn = { [Name in Entity]: { entity: Name; record: RecordTypes[Name] } }[Entity];

/** One thing that somebody does at some hour of a day: a record is put down (anew or again), or deleted. */
export interface Act {
  actor: string;
  /** Hour of the Tomsk day, as HH:MM:SS. */
  time: string;
  wish: "save" | "delete";
  drawn: Drawn;
}

const shared = { origin: "entered", version: 1 } as const;
const unsourced = { sourceDocument: null, sourceSlide: null, sourceNote: null };
const day = fc.constantFrom<CalendarDate>("2022-12-31", "2023-03-05", "2023-04-01", "2024-02-29");
const maybeDay = fc.option(day);
const words = fc.constantFrom("Проект", "Ёлка", 'С "кавычками"', "");
const roubles = fc.option(fc.constantFrom(0, 0.01, 1_088_392, 99_999_999.99));
const number = fc.constantFrom(1, 2);
const degree = fc.constantFrom(1, 2, 3);

const positionOf = ({ at, title }: { at: number; title: string }): Drawn => ({
  entity: "Position",
  record: { id: `T${at}`, title, authorityId: null, isHead: false, sourceSlide: null, ...shared },
});
const position = fc.record({ at: number, title: words }).map(positionOf);

const curation = fc
  .record({ at: number, post: number, toDate: maybeDay })
  .map(({ at, post, toDate }): Drawn => ({
    entity: "Curation",
    record: {
      id: `C${at}`,
      positionId: `T${post}`,
      industryId: `I${at}`,
      basis: null,
      toDate,
      ...shared,
      fromDate: "2022-12-31",
    },
  }));

const project = fc
  .record({
    at: number,
    industry: number,
    lead: fc.option(number),
    name: words,
    stage: fc.constantFrom("active", "paused", "cancelled"),
  })
  .map(({ at, industry, lead, name, stage }): Drawn => ({
    entity: "Project",
    record: {
      id: `P${at}`,
      name,
      fullName: null,
      kind: "mandatory",
      industryId: `I${industry}`,
      goalId: null,
      stage,
      description: null,
      expectedEffect: null,
      federalProject: null,
      ...unsourced,
      ...shared,
      responsibleAuthorityId: null,
      leadPositionId: lead && `T${lead}`,
      startDate: null,
      endDate: null,
      fundingRequirement: "required",
    },
  }));

const milestone = fc
  .record({
    at: fc.constantFrom(1, 2, 3),
    title: words,
    weight: fc.constantFrom(1, 0.5, 2.125, 100_000.001),
    isCritical: fc.boolean(),
    baselineDate: maybeDay,
    forecastDate: maybeDay,
    actualDate: maybeDay,
  })
  .map(({ at, ...fields }): Drawn => ({
    entity: "Milestone",
    record: {
      id: `M${at}`,
      projectId: `P${(at % 2) + 1}`,
      number: at,
      description: null,
      ...shared,
      ...fields,
      requiresEvidence: false,
      evidence: null,
      cancelledDate: null,
      cancelReason: null,
      recurrence: null,
      recursUntil: null,
      seriesId: null,
      updatedOn: null,
    },
  }));

const risk = fc
  .record({ at: number, title: words, probability: degree, impact: degree })
  .map(({ at, ...fields }): Drawn => ({
    entity: "Risk",
    record: {
      id: `R${at}`,
      projectId: `P${at}`,
      measure: null,
      ownerPositionId: null,
      dueDate: null,
      state: "open",
      settledOn: null,
      settlement: null,
      ...shared,
      ...fields,
    },
  }));

const funding = fc
  .record({ at: number, need: roubles, allocated: roubles })
  .map(({ at, ...fields }): Drawn => ({
    entity: "FundingLine",
    record: {
      id: `F${at}`,
      projectId: `P${at}`,
      year: 2023,
      source: "regional",
      committed: null,
      spent: null,
      ...shared,
      ...fields,
    },
  }));

const act: fc.Arbitrary<Act> = fc.record({
  actor: fc.constantFrom("Проектный офис", "Руководитель", "Секретарь"),
  time: fc.constantFrom("00:00:00", "09:30:00", "23:59:59"),
  wish: fc.constantFrom("save", "save", "save", "delete"),
  drawn: fc.oneof(position, curation, project, project, milestone, milestone, milestone, risk, funding),
});

interface Day {
  /** Days since the one before. */
  pause: number;
  acts: Act[];
}

const anyDay: fc.Arbitrary<Day> = fc.record({
  pause: fc.constantFrom(1, 1, 2, 7),
  acts: fc.array(act, { maxLength: 8 }),
});

/** Two people at once put a post down, delete it and put it down again, so that no history is without that. */
const tangledDay: fc.Arbitrary<Day> = fc.tuple(words, words).map((titles) => ({
  pause: 1,
  acts: titles.flatMap((title, index) =>
    (["save", "delete", "save"] as const).map((wish) => ({
      actor: `Сотрудник ${index + 1}`,
      time: "12:00:00",
      wish,
      drawn: positionOf({ at: index + 1, title }),
    })),
  ),
}));

/** Some days with what was done on each, and how many days lie between one and the next. */
export const histories = fc
  .tuple(fc.array(anyDay, { minLength: 2, maxLength: 5 }), tangledDay)
  .map(([days, tangled]) => days.toSpliced(1, 0, tangled));

const isThere = async (tx: Transaction, entity: Entity, id: string): Promise<boolean> =>
  (await tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${entity}" WHERE "id" = $1`, id)).length > 0;

/** What a record cannot be put down without. */
const needs = ({ entity, record }: Drawn): { entity: Entity; id: string } | null => {
  if (entity === "Position") return null;
  if (entity === "Curation") return { entity: "Position", id: record.positionId };
  if (entity !== "Project") return { entity: "Project", id: record.projectId };
  return record.leadPositionId === null ? null : { entity: "Position", id: record.leadPositionId };
};

const dependents = {
  Position: [["Curation", "positionId"]],
  Project: [
    ["Milestone", "projectId"],
    ["Risk", "projectId"],
    ["FundingLine", "projectId"],
  ],
} as const;

const save = async (tx: Transaction, drawn: Drawn): Promise<void> => {
  const { entity, record } = drawn;
  const needed = needs(drawn);
  if (needed !== null && !(await isThere(tx, needed.entity, needed.id))) return;
  if (!(await isThere(tx, entity, record.id))) return insertRecords(tx, entity, [record]);
  const { id, version: _, ...fields } = record;
  await updateRecord(tx, entity, { id, fields });
};

/** What hangs on the record goes with it. */
const remove = async (tx: Transaction, { entity, record }: Drawn): Promise<void> => {
  if (!(await isThere(tx, entity, record.id))) return;
  if (entity === "Position" || entity === "Project") {
    for (const [dependent, column] of dependents[entity]) {
      await tx.$executeRawUnsafe(`DELETE FROM "${dependent}" WHERE "${column}" = $1`, record.id);
    }
  }
  await deleteRecord(tx, entity, record.id);
};

/** Does it, or nothing where there is nothing to hang the record on or to delete. */
export const perform = (tx: Transaction, { wish, drawn }: Act): Promise<void> =>
  wish === "save" ? save(tx, drawn) : remove(tx, drawn);
