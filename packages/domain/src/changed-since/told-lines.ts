import { changedFields } from "../change/changed-fields.ts";
import { byId } from "../portfolio/grouping.ts";
import type { RecordTypes } from "../portfolio/portfolio.ts";
import type { ChangedLine, StatedField } from "./changed-since.view.ts";
import { councilTellings } from "./council-telling.ts";
import { type AnyRecord, placeOf } from "./directory.ts";
import type { FieldName } from "./field-words.ts";
import { indicatorTellings } from "./indicator-telling.ts";
import { toneOf } from "./kind-tone.ts";
import { milestoneTellings } from "./milestone-telling.ts";
import { projectTellings } from "./project-telling.ts";
import { recordFields } from "./record-fields.ts";
import type { ToldRecord } from "./silent-records.ts";
import { registryTellings } from "./registry-telling.ts";
import { type FieldType, statedValue } from "./stated-value.ts";
import { strategyTellings } from "./strategy-telling.ts";
import type { RecordTelling, Tellings, Told, TwoDays } from "./telling.ts";

const tellings: Tellings<ToldRecord> = {
  ...strategyTellings,
  ...projectTellings,
  ...milestoneTellings,
  ...indicatorTellings,
  ...councilTellings,
  ...registryTellings,
};

/** The kinds of records that are told one by one. */
export const toldRecords = Object.keys(recordFields) as ToldRecord[];

type Records = { [Name in ToldRecord]: RecordTypes[Name][] };

/** A record on both days; one of the two is there. */
interface Pair {
  before: AnyRecord | null;
  after: AnyRecord | null;
}

const typeOf = (entity: ToldRecord, field: string): FieldType =>
  (recordFields[entity] as Readonly<Record<string, FieldType>>)[field] ?? "silent";

const stateFields = (
  entity: ToldRecord,
  { before, after }: Pair,
  { shown, days }: { shown: (field: string) => boolean; days: TwoDays },
): StatedField[] =>
  Object.keys(recordFields[entity])
    .filter((field) => typeOf(entity, field) !== "silent" && shown(field))
    .map((field) => ({
      // Only fields that are told reach here, and each of them has its words.
      field: field as FieldName,
      before: statedValue(typeOf(entity, field), before?.[field], days.names.before.nameOf),
      after: statedValue(typeOf(entity, field), after?.[field], days.names.after.nameOf),
    }))
    .filter((stated) => stated.before !== null || stated.after !== null);

/** The first field that is another than before. */
export const leadOf = (fields: readonly StatedField[]): FieldName | null =>
  fields.find(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))?.field ?? null;

/** Ids of what the line already names in its heading. */
const inHeading = new Set(["projectId", "strategyId", "councilId"]);

const lineOf = (
  entity: ToldRecord,
  {
    told,
    pair,
    changed,
    always,
    days,
  }: { told: Told; pair: Pair; changed: readonly string[]; always: readonly string[]; days: TwoDays },
): ChangedLine => {
  const record = pair.after ?? pair.before;
  const place = placeOf(entity, record ?? { id: "" }, pair.after ? days.names.after : days.names.before);
  const covered =
    told.covers === undefined ? changed : changed.filter((field) => told.covers?.includes(field));
  const isShown = (field: string) =>
    covered.includes(field)
      ? !inHeading.has(field) || (pair.before !== null && pair.after !== null)
      : always.includes(field);
  const fields = [...(told.workedOut ?? []), ...stateFields(entity, pair, { shown: isShown, days })];
  return {
    key: `${entity}:${record?.id ?? ""}:${told.kind}`,
    kind: told.kind,
    tone: told.tone ?? toneOf(told.kind),
    entity,
    ...place,
    name: told.isOfIndicator ? (place.indicator?.name ?? place.name) : place.name,
    measure: told.measure ?? null,
    lead: told.lead ?? (pair.before && pair.after ? leadOf(fields) : null),
    fields,
  };
};

/** What no line accounts for joins the line of its kind, or makes one of its own. */
const withRest = (lines: Told[], rest: readonly string[], edited: Told["kind"]): Told[] => {
  if (rest.length === 0) return lines;
  const same = lines.find(({ kind }) => kind === edited);
  if (!same) return [...lines, { kind: edited, covers: rest }];
  return lines.map((told) => (told === same ? { ...told, covers: [...(told.covers ?? []), ...rest] } : told));
};

const changedIn = <Stored>(
  { before, after, changed }: { before: Stored; after: Stored; changed: readonly string[] },
  { telling, days }: { telling: RecordTelling<Stored>; days: TwoDays },
): Told[] => {
  const lines = telling.happened(before, after, days);
  const covered = new Set([
    ...lines.flatMap(({ covers }) => covers ?? changed),
    ...(telling.toldElsewhere?.(before, after, days) ?? []),
  ]);
  return withRest(
    lines,
    changed.filter((field) => !covered.has(field)),
    telling.edited,
  );
};

/** Lines of one kind of record, and how many of its records differ in nothing that is told. */
export const tellRecords = <Name extends ToldRecord>(
  entity: Name,
  days: TwoDays,
): { lines: ChangedLine[]; touched: number } => {
  type Stored = RecordTypes[Name];
  const telling: RecordTelling<Stored> = tellings[entity];
  const [was, is]: [Records, Records] = [days.before.recorded, days.after.recorded];
  const earlier = byId<Stored>(was[entity]);
  const later = byId<Stored>(is[entity]);
  const lines: ChangedLine[] = [];
  let touched = 0;
  for (const id of new Set([...later.keys(), ...earlier.keys()])) {
    const [before, after] = [earlier.get(id), later.get(id)];
    const pair = { before: before ?? null, after: after ?? null } as unknown as Pair;
    const changed = changedFields(pair.before, pair.after)
      .map(({ field }) => field)
      .filter((field) => typeOf(entity, field) !== "silent");
    const told =
      before && after
        ? changedIn({ before, after, changed }, { telling, days })
        : [...(after ? telling.added(after, days) : []), ...(before ? telling.removed(before, days) : [])];
    for (const each of told) {
      lines.push(lineOf(entity, { told: each, pair, changed, always: telling.always ?? [], days }));
    }
    if (told.length === 0 && changed.length === 0 && isTouched(pair)) touched += 1;
  }
  return { lines, touched };
};

const isTouched = ({ before, after }: Pair): boolean =>
  before !== null &&
  after !== null &&
  (before["version"] !== after["version"] || changedFields(before, after).length > 0);
