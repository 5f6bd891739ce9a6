import type { CalendarDate, RecordName } from "@kedr/domain";
import type { Database } from "./database.ts";
import { endOfDayInTomsk } from "./tomsk-time.ts";
import type { Transaction } from "./write.ts";

/** A row of the log. Instants are ISO 8601 in UTC. */
export interface ChangeRow {
  sequence: number;
  recordedAt: string;
  knownAt: string;
  isImported: boolean;
  actor: string;
  entity: string;
  entityId: string;
  operation: "insert" | "update" | "delete";
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

interface RawChange {
  sequence: bigint;
  recordedAt: Date;
  knownAt: Date;
  isImported: boolean;
  actor: string;
  entity: string;
  entityId: string;
  operation: ChangeRow["operation"];
  before: ChangeRow["before"];
  after: ChangeRow["after"];
}

const toRow = (raw: RawChange): ChangeRow => ({
  ...raw,
  sequence: Number(raw.sequence),
  recordedAt: raw.recordedAt.toISOString(),
  knownAt: raw.knownAt.toISOString(),
});

/** Pages go backwards: `beforeSequence` is the last sequence already seen. */
export interface ChangePage {
  beforeSequence?: number | undefined;
  /** Only what was known by the end of this day. */
  until?: CalendarDate | undefined;
  limit: number;
}

/** Later than anything that is known. */
const endOfTime = "infinity";

/**
 * The log of a project and of everything that hangs on it, deleted things included, newest first.
 * What hangs on milestones and links, which may be gone, finds its project through the log.
 */
export const readProjectChanges = async (
  database: Database,
  { projectId, beforeSequence, until, limit }: ChangePage & { projectId: string },
): Promise<ChangeRow[]> => {
  const rows = await database.prisma.$queryRaw<RawChange[]>`
    SELECT sequence, "recordedAt", "knownAt", "isImported", actor, entity, "entityId", operation::text, before, after
    FROM "Change"
    WHERE sequence < ${beforeSequence ?? Number.MAX_SAFE_INTEGER}
      AND "knownAt" < ${until === undefined ? endOfTime : endOfDayInTomsk(until)}::timestamptz
      AND ((entity = 'Project' AND "entityId" = ${projectId})
        OR (entity IN ('Milestone', 'FundingLine', 'Risk', 'Problem', 'ProgressReport', 'ValueReport', 'ProjectIndicator',
                       'RescheduleRequest', 'Inquiry', 'Assignment', 'AgendaProposal')
            AND coalesce(after, before) ->> 'projectId' = ${projectId})
        OR (entity IN ('MilestoneComment', 'MilestoneDependency', 'Attachment') AND coalesce(after, before) ->> 'milestoneId' IN (
              SELECT "entityId" FROM "Change"
              WHERE entity = 'Milestone' AND coalesce(after, before) ->> 'projectId' = ${projectId}))
        OR (entity = 'IndicatorContribution' AND coalesce(after, before) ->> 'projectIndicatorId' IN (
              SELECT "entityId" FROM "Change"
              WHERE entity = 'ProjectIndicator' AND coalesce(after, before) ->> 'projectId' = ${projectId})))
    ORDER BY sequence DESC
    LIMIT ${limit}`;
  return rows.map(toRow);
};

/** The log of one record as known at the end of a day, newest first. */
export const readRecordHistory = async (
  database: Database,
  { entity, entityId, until }: { entity: RecordName; entityId: string; until: CalendarDate },
): Promise<ChangeRow[]> => {
  const rows = await database.prisma.$queryRaw<RawChange[]>`
    SELECT sequence, "recordedAt", "knownAt", "isImported", actor, entity, "entityId", operation::text, before, after
    FROM "Change"
    WHERE entity = ${entity} AND "entityId" = ${entityId}
      AND "knownAt" < ${new Date(endOfDayInTomsk(until))}
    ORDER BY sequence DESC`;
  return rows.map(toRow);
};

/** A change of a record with the request that made it. */
export interface RequestedChange extends Pick<ChangeRow, "entityId" | "operation" | "before" | "after"> {
  requestId: string;
}

/** The log of records of one kind as the transaction sees it, newest first. */
export const readLogIn = (
  tx: Transaction,
  entity: RecordName,
  ids: readonly string[],
): Promise<RequestedChange[]> => tx.$queryRaw<RequestedChange[]>`
    SELECT "entityId", "requestId", operation::text, before, after
    FROM "Change"
    WHERE entity = ${entity} AND "entityId" = ANY(${[...ids]})
    ORDER BY sequence DESC`;

/** What one request has changed of records of one kind, in its order. */
export const readChangesBy = async (
  tx: Transaction,
  entity: RecordName,
  requestId: string,
): Promise<RequestedChange[]> => tx.$queryRaw<RequestedChange[]>`
    SELECT "entityId", "requestId", operation::text, before, after
    FROM "Change"
    WHERE entity = ${entity} AND "requestId" = ${requestId}
    ORDER BY sequence`;

/** The log of some kinds of records, deleted ones included, oldest first. For kinds of which there are few. */
export const readRecordChanges = async (
  database: Database,
  entities: readonly RecordName[],
): Promise<ChangeRow[]> => {
  const rows = await database.prisma.$queryRaw<RawChange[]>`
    SELECT sequence, "recordedAt", "knownAt", "isImported", actor, entity, "entityId", operation::text, before, after
    FROM "Change"
    WHERE entity = ANY(${[...entities]})
    ORDER BY sequence`;
  return rows.map(toRow);
};

/** Records of one kind by what one of their fields holds. */
export interface RecordsAbout {
  entity: RecordName;
  field: string;
  ids: readonly string[];
  until: CalendarDate;
}

/** The log of records of one kind whose field holds one of the ids, as known at the end of a day, oldest first. */
export const readChangesAbout = async (
  database: Database,
  { entity, field, ids, until }: RecordsAbout,
): Promise<ChangeRow[]> => {
  const rows = await database.prisma.$queryRaw<RawChange[]>`
    SELECT sequence, "recordedAt", "knownAt", "isImported", actor, entity, "entityId", operation::text, before, after
    FROM "Change"
    WHERE entity = ${entity} AND coalesce(after, before) ->> ${field}::text = ANY(${[...ids]})
      AND "knownAt" < ${new Date(endOfDayInTomsk(until))}
    ORDER BY sequence`;
  return rows.map(toRow);
};
