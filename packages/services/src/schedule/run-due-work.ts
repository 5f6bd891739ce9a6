import { claimRun, findFinishedJobs, finishRun } from "@kedr/db";
import type { ReminderContext } from "../notification/remind.ts";
import { remindAccounts } from "../notification/remind.ts";
import type { Mailer } from "../notification/mailer.ts";
import { sendDigests } from "../notification/send-digests.ts";
import { openDuePeriods } from "../reporting/open-due-periods.ts";
import type { ServiceContext } from "../service-context.ts";

/** What scheduled work needs. */
export interface ScheduleContext extends ReminderContext, Pick<ServiceContext, "now"> {
  /** The hour at which people are reminded has come. */
  isMorning: boolean;
  /** Null where letters are not configured: none are written then, and the day stays open for them. */
  mailer: Mailer | null;
  /** Where browsers reach the application, without a slash at the end. */
  address: string;
}

/** How one occasion went; `error` is null where it was done. */
export interface WorkOutcome {
  job: string;
  error: unknown;
}

interface Job {
  name: string;
  isDue: boolean;
  /** Waits for this job of the day. */
  after: string | null;
  run: () => Promise<unknown>;
}

/** A server that has not finished a job by then is taken to be dead, and another does it again. */
const leaseSeconds = 600;

const jobsOf = (context: ScheduleContext): Job[] => {
  const { database, today, mailer, address, isMorning } = context;
  return [
    { name: "periods", isDue: true, after: null, run: () => openDuePeriods(context) },
    { name: "reminders", isDue: isMorning, after: "periods", run: () => remindAccounts(context) },
    {
      name: "digest",
      isDue: isMorning && mailer !== null,
      after: "reminders",
      run: async () => mailer && (await sendDigests({ database, today, mailer, address })),
    },
  ];
};

/**
 * Does what is due today and not done yet: once a day, however many servers ask at the same moment. Each occasion is a row
 * that one of them takes; a job that fails is taken again when its lease has run out.
 */
export async function runDueWork(context: ScheduleContext): Promise<WorkOutcome[]> {
  const { database, today } = context;
  const finished = new Set(await findFinishedJobs(database, today));
  const outcomes: WorkOutcome[] = [];
  for (const { name, isDue, after, run } of jobsOf(context)) {
    if (!isDue || finished.has(name) || (after !== null && !finished.has(after))) continue;
    const occasion = { job: name, day: today };
    if (!(await claimRun(database, { ...occasion, leaseSeconds }))) continue;
    try {
      await run();
      await finishRun(database, occasion);
      finished.add(name);
      outcomes.push({ job: name, error: null });
    } catch (error) {
      outcomes.push({ job: name, error });
    }
  }
  return outcomes;
}
