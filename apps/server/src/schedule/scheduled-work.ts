import { readRevision, tomskInstant } from "@kedr/db";
import { type Mailer, runDueWork, tellNews } from "@kedr/services";
import type { Clock } from "../clock.ts";
import type { ServerDeps } from "../deps.ts";

/** People are reminded from this hour on, in Tomsk. */
const morning = "08:00:00";

/** The training day has no hours: it is always late enough there. */
export const isMorning = (clock: Clock): boolean =>
  clock.isPinned || Date.parse(clock.now()) >= Date.parse(tomskInstant(clock.today(), morning));

interface ScheduledDeps extends Pick<
  ServerDeps,
  "database" | "portfolios" | "clock" | "newId" | "address" | "log"
> {
  mailer: Mailer | null;
}

/**
 * One round of scheduled work: what is due today, and the news since the last round. Failures are logged and never thrown;
 * the next rounds try again.
 */
export const createScheduledWork = ({ clock, log, ...deps }: ScheduledDeps): (() => Promise<void>) => {
  let toldRevision: string | null = null;
  const fail = (job: string, error: unknown): void => {
    log({
      level: "error",
      job,
      error: String(error),
      stack: error instanceof Error ? error.stack : undefined,
    });
  };
  const tell = async (): Promise<void> => {
    const revision = await readRevision(deps.database);
    if (revision === toldRevision) return;
    await tellNews({ ...deps, today: clock.today() });
    toldRevision = revision;
  };
  return async () => {
    try {
      const outcomes = await runDueWork({
        ...deps,
        today: clock.today(),
        now: clock.now(),
        isMorning: isMorning(clock),
      });
      for (const { job, error } of outcomes) if (error !== null) fail(job, error);
      await tell();
    } catch (error) {
      fail("schedule", error);
    }
  };
};
