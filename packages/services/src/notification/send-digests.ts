import {
  claimRun,
  findInstallation,
  findRunBefore,
  finishRun,
  readRemindedAccounts,
  readUnmailed,
  releaseRun,
  type Database,
  type RemindedAccount,
} from "@kedr/db";
import { renderDigestMail } from "@kedr/documents";
import { digestOutline, mailedKinds, type CalendarDate } from "@kedr/domain";
import type { Mailer } from "./mailer.ts";

/** What writing letters needs. */
export interface DigestContext {
  database: Database;
  today: CalendarDate;
  mailer: Mailer;
  /** Where browsers reach the application, without a slash at the end. */
  address: string;
}

interface Edition {
  isTraining: boolean;
  /** When the letters before these were begun; null for the first ones. */
  since: Date | null;
}

/** Long enough for one letter, however slow the mail server. */
const leaseSeconds = 300;

/**
 * Sends one account its letter of the day, unless that was done or there is nothing to tell. The letter is marked as sent
 * before it is handed over, and the mark is taken back where that fails: whoever takes over from a server that died in
 * between sends nothing a second time.
 */
const sendTo = async (
  account: RemindedAccount,
  { database, today, mailer, address }: DigestContext,
  { isTraining, since }: Edition,
): Promise<void> => {
  const occasion = { job: `digest:${account.id}`, day: today };
  if (!(await claimRun(database, { ...occasion, leaseSeconds }))) return;
  const kinds = mailedKinds(account.preferences);
  const notifications = await readUnmailed(database, { accountId: account.id, kinds, day: today, since });
  const outline = digestOutline(notifications, { today, isTraining });
  await finishRun(database, occasion);
  if (outline === null) return;
  try {
    const letter = renderDigestMail(outline, address);
    await mailer.send({ ...letter, to: account.email, name: `digest-${today}-${account.id}`, day: today });
  } catch (error) {
    await releaseRun(database, occasion);
    throw error;
  }
};

/**
 * Sends every account its letter of the day; one that cannot be sent does not keep the others from theirs.
 * @throws Error with the reasons, when some letters are still to be sent
 */
export async function sendDigests(context: DigestContext): Promise<void> {
  const { database, today } = context;
  const installation = await findInstallation(database);
  const edition = {
    isTraining: installation?.dataset === "training",
    since: await findRunBefore(database, { job: "digest", day: today }),
  };
  const reasons: string[] = [];
  for (const account of await readRemindedAccounts(database)) {
    try {
      await sendTo(account, context, edition);
    } catch (error) {
      reasons.push(String(error));
    }
  }
  if (reasons.length > 0) {
    throw new Error(`${reasons.length} letters not sent: ${[...new Set(reasons)].join("; ")}`);
  }
}
