import { findVisitBefore } from "@kedr/db";
import {
  type CalendarDate,
  changesBetween,
  type ChangesInput,
  type PortfolioChanges,
  type PortfolioIndex,
  previousCouncil,
  type Since,
} from "@kedr/domain";
import { AppError } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Where a comparison begins; `date` is null where there was no such meeting or visit yet. */
export interface ChangesStart {
  kind: Since["kind"];
  date: CalendarDate | null;
  meeting: { id: string; number: number | null } | null;
}

export interface ChangesAnswer {
  start: ChangesStart;
  /** The later day: the day of the read. */
  until: CalendarDate;
  /** Null where there is nothing to begin from. */
  changes: PortfolioChanges | null;
}

const startOf = async (
  { actor, database }: ServiceContext,
  since: Since,
  { portfolio, today }: PortfolioIndex,
): Promise<ChangesStart> => {
  const start = { kind: since.kind, meeting: null };
  if (since.kind === "date") return { ...start, date: since.date };
  if (since.kind === "visit") {
    const visit = { accountId: actor.accountId, day: today };
    return { ...start, date: await findVisitBefore(database, visit) };
  }
  const meeting = previousCouncil(portfolio);
  return {
    kind: since.kind,
    date: meeting?.date ?? null,
    meeting: meeting && { id: meeting.id, number: meeting.number },
  };
};

/**
 * What has changed since the last held meeting, the actor's own last visit, or a day, up to the day of the read. Both
 * days are taken as known at their end.
 * @throws AppError `invalid_input` for a beginning that is not before the end
 */
export async function getChanges(
  context: ServiceContext,
  { since, scope, asOf }: ChangesInput & AsOfInput,
): Promise<ChangesAnswer> {
  authorise(context.actor, "portfolio.read", null);
  const after = await readAt(context, asOf);
  const until = after.today;
  const start = await startOf(context, since, after);
  if (start.date === null) return { start, until, changes: null };
  if (start.date > until) throw new AppError("invalid_input", { reason: "since_after_day", field: "since" });
  const before = await readAt(context, start.date);
  return { start, until, changes: changesBetween(before, after, scope ?? null) };
}
