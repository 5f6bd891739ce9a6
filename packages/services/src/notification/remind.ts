import { readRemindedAccounts, readTellings, saveNotifications, type RemindedAccount } from "@kedr/db";
import {
  industriesCuratedBy,
  newsKinds,
  preferencesWith,
  remindersFor,
  untoldReminders,
  type Actor,
  type PortfolioIndex,
  type Reminder,
} from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

/** What telling people needs; nobody in particular asks for it. */
export type ReminderContext = Pick<ServiceContext, "database" | "portfolios" | "today" | "newId">;

/** Whoever the account is today. */
const actorOf = (index: PortfolioIndex, { id, name, roles, positionId }: RemindedAccount): Actor => ({
  accountId: id,
  name,
  roles,
  positionId,
  curatedIndustryIds:
    positionId === null ? [] : industriesCuratedBy(index, positionId).map((industry) => industry.id),
});

/** A kind that is neither shown nor mailed is not told at all. */
const isWanted = ({ preferences }: RemindedAccount, { kind }: Reminder): boolean =>
  preferencesWith(preferences).some((choice) => choice.kind === kind && (choice.isShown || choice.isMailed));

const tell = async (
  { database, portfolios, today, newId }: ReminderContext,
  isTold: (reminder: Reminder) => boolean,
): Promise<number> => {
  const index = await portfolios.read({ today });
  const accounts = await readRemindedAccounts(database);
  const tellings = await readTellings(database);
  const notifications = accounts.flatMap((account) =>
    untoldReminders(remindersFor(index, actorOf(index, account)), {
      told: tellings.get(account.id) ?? [],
      today,
    })
      .filter((reminder) => isTold(reminder) && isWanted(account, reminder))
      .map((reminder) => ({ id: newId(), accountId: account.id, reminder })),
  );
  return saveNotifications(database, { day: today, notifications });
};

/** Tells every account what it is to be told today. However often it runs, a thing is told once a day. */
export const remindAccounts = (context: ReminderContext): Promise<number> => tell(context, () => true);

/** Tells what somebody has just done, without waiting for the morning. */
export const tellNews = (context: ReminderContext): Promise<number> =>
  tell(context, ({ kind }) => newsKinds.includes(kind));
