import { saveNotifications, withdrawNotifications, type Transaction } from "@kedr/db";
import type { NotificationKind, Reminder } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

type TakenBackReminder = Omit<Extract<Reminder, { kind: "decision_taken_back" }>, "kind" | "since">;

/**
 * Takes the news of a decision back, and tells those who had been told that it stands no more. Whoever had not been told
 * yet hears nothing. The news itself goes, so that another decision of the same day is news again.
 *
 * @param news - how the decision was told
 */
export async function tellTakenBack(
  tx: Transaction,
  { newId, today }: Pick<ServiceContext, "newId" | "today">,
  { news, ...thing }: TakenBackReminder & { news: NotificationKind },
): Promise<void> {
  const { entityId } = thing;
  const told = await withdrawNotifications({ prisma: tx }, { kind: news, entityId, day: today });
  const reminder = { kind: "decision_taken_back", since: today, ...thing } as const;
  const notifications = told.map((accountId) => ({ id: newId(), accountId, reminder }));
  await saveNotifications({ prisma: tx }, { day: today, notifications });
}
