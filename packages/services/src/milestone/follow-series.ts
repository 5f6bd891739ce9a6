import { deleteRecord, insertRecords, type Transaction } from "@kedr/db";
import {
  laterOfSeries,
  milestoneState,
  nextMilestoneNumber,
  nextOfSeries,
  untouchedOf,
  type CalendarDate,
  type MilestoneRecord,
  type PortfolioIndex,
} from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

/** What a completion, or its taking back, did to the next of a recurring milestone. */
export interface SeriesChange {
  /** `kept`: the completion was taken back, but somebody has worked on the next one already. */
  kind: "made" | "removed" | "kept";
  title: string;
  baselineDate: CalendarDate | null;
}

/** A milestone before and after a change that has just been stored; the index is of before it. */
export interface StoredChange {
  index: PortfolioIndex;
  before: MilestoneRecord;
  after: MilestoneRecord;
}

/**
 * Keeps a recurring milestone's series going, in the transaction of the change: completing makes the next occurrence,
 * and taking the completion back removes it again unless somebody has worked on it. Null where nothing follows.
 */
export async function followSeries(
  tx: Transaction,
  context: Pick<ServiceContext, "newId" | "today">,
  { index, before, after }: StoredChange,
): Promise<SeriesChange | null> {
  const wasDone = milestoneState(before, context.today) === "completed";
  const isDone = milestoneState(after, context.today) === "completed";
  if (wasDone === isDone || after.recurrence === null) return null;
  const siblings = index.milestonesByProject.get(after.projectId) ?? [];
  return isDone ? makeNext(tx, context, { after, siblings }) : removeNext(tx, index, { after, siblings });
}

interface InSeries {
  after: MilestoneRecord;
  siblings: readonly MilestoneRecord[];
}

async function makeNext(
  tx: Transaction,
  { newId, today }: Pick<ServiceContext, "newId" | "today">,
  { after, siblings }: InSeries,
): Promise<SeriesChange | null> {
  const place = { id: newId(), number: nextMilestoneNumber(siblings), today };
  const next = nextOfSeries(after, siblings, place);
  if (next === null) return null;
  await insertRecords(tx, "Milestone", [next]);
  return { kind: "made", title: next.title, baselineDate: next.baselineDate };
}

async function removeNext(
  tx: Transaction,
  { portfolio }: PortfolioIndex,
  { after, siblings }: InSeries,
): Promise<SeriesChange | null> {
  const next = laterOfSeries(after, siblings);
  if (next === undefined) return null;
  const { title, baselineDate } = next;
  if (untouchedOf([next], portfolio).length === 0) return { kind: "kept", title, baselineDate };
  await deleteRecord(tx, "Milestone", next.id);
  return { kind: "removed", title, baselineDate };
}
