import { insertRecords, readPortfolioIn, write, type Transaction } from "@kedr/db";
import { missingPeriods, scheduleActor, type CalendarDate, type ReportingPeriodRecord } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

/** Makes the periods that the schedule asks for on a day and that are not there yet; a second run makes none. */
export async function ensurePeriods(tx: Transaction, today: CalendarDate): Promise<ReportingPeriodRecord[]> {
  const missing = missingPeriods(await readPortfolioIn(tx, { today }));
  await insertRecords(tx, "ReportingPeriod", missing);
  return missing;
}

/**
 * The same as scheduled work, in a transaction of its own.
 * @returns the periods made
 */
export function openDuePeriods({
  database,
  today,
  now,
  newId,
}: Pick<ServiceContext, "database" | "today" | "now" | "newId">): Promise<ReportingPeriodRecord[]> {
  const author = {
    actor: scheduleActor,
    accountId: null,
    requestId: newId(),
    knownAt: now,
    isImported: false,
  };
  return write(database, author, (tx) => ensurePeriods(tx, today));
}
