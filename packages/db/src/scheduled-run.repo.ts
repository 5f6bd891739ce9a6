import type { CalendarDate } from "@kedr/domain";
import type { Database } from "./database.ts";
import { toDatabaseDate } from "./database-date.ts";

/** One occasion of scheduled work: a job on a day. */
export interface ScheduledOccasion {
  job: string;
  day: CalendarDate;
}

/**
 * Takes an occasion for its holder alone; false where it is done, or another is believed to be at it. A holder that let
 * its lease run out is taken to be dead. One statement, by the database's clock, so that it holds between processes.
 */
export const claimRun = async (
  database: Database,
  { job, day, leaseSeconds }: ScheduledOccasion & { leaseSeconds: number },
): Promise<boolean> => {
  const rows = await database.prisma.$queryRaw<{ job: string }[]>`
    INSERT INTO "ScheduledRun" AS run (job, day, "startedAt", "leaseUntil")
    VALUES (${job}, ${day}::date, clock_timestamp(), clock_timestamp() + ${leaseSeconds} * interval '1 second')
    ON CONFLICT (job, day) DO UPDATE
      SET "startedAt" = excluded."startedAt", "leaseUntil" = excluded."leaseUntil"
      WHERE run."finishedAt" IS NULL AND run."leaseUntil" < clock_timestamp()
    RETURNING job`;
  return rows.length === 1;
};

/** Marks an occasion as done: nobody takes it again. */
export const finishRun = async (database: Database, { job, day }: ScheduledOccasion): Promise<void> => {
  await database.prisma.$executeRaw`
    UPDATE "ScheduledRun" SET "finishedAt" = clock_timestamp() WHERE job = ${job} AND day = ${day}::date`;
};

/** Gives an occasion back, done or not: whoever comes next takes it at once. */
export const releaseRun = async (database: Database, { job, day }: ScheduledOccasion): Promise<void> => {
  await database.prisma.scheduledRun.deleteMany({ where: { job, day: toDatabaseDate(day) } });
};

/** The jobs that are done for the day. */
export const findFinishedJobs = async (database: Database, day: CalendarDate): Promise<string[]> => {
  const rows = await database.prisma.scheduledRun.findMany({
    where: { day: toDatabaseDate(day), finishedAt: { not: null } },
    select: { job: true },
  });
  return rows.map(({ job }) => job);
};

/** When the job began on the last day before this one on which it was done; null for never. */
export const findRunBefore = async (
  database: Database,
  { job, day }: ScheduledOccasion,
): Promise<Date | null> => {
  const row = await database.prisma.scheduledRun.findFirst({
    where: { job, day: { lt: toDatabaseDate(day) }, finishedAt: { not: null } },
    orderBy: { day: "desc" },
    select: { startedAt: true },
  });
  return row && row.startedAt;
};
