import { readRecordChanges, tomskDate, type ChangeRow } from "@kedr/db";
import {
  can,
  curationBoard,
  lateRecords,
  type CurationBoard,
  type DayPeriod,
  type LateRecords,
  type LoggedPeriod,
} from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Who curates what from when to when, and how the posts are filled. The past can be looked at, not changed. */
export async function listCurations(context: ServiceContext, { asOf }: AsOfInput): Promise<CurationBoard> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  return curationBoard(index, {
    late: await readLate(context, index.today),
    canAdminister: index.today === today && can(actor, "curation.administer", null),
  });
}

/** What the log knew by the day of periods that were entered late. */
async function readLate({ database }: ServiceContext, day: string): Promise<LateRecords> {
  const changes = await readRecordChanges(database, ["Curation", "PositionTerm"]);
  return lateRecords(changes.map(toLoggedPeriod).filter(({ knownOn }) => knownOn <= day));
}

const toLoggedPeriod = ({ entityId, knownAt, isImported, after }: ChangeRow): LoggedPeriod => ({
  id: entityId,
  knownOn: tomskDate(new Date(knownAt)),
  isImported,
  // Both tables hold these columns, and the log holds what they held.
  after: after as DayPeriod | null,
});
