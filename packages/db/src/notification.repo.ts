import type {
  CalendarDate,
  NotificationKind,
  NotificationPreference,
  NotificationView,
  Reminder,
  Role,
  Telling,
} from "@kedr/domain";
import type { Database } from "./database.ts";
import { toCalendarDate, toDatabaseDate } from "./database-date.ts";
import type { Prisma } from "./generated/client.ts";
import type { Transaction } from "./write.ts";

/** An account as reminders see it. */
export interface RemindedAccount {
  id: string;
  name: string;
  email: string;
  positionId: string | null;
  roles: Role[];
  /** What it chose; kinds that it left alone are not among them. */
  preferences: NotificationPreference[];
}

const preference = { kind: true, isShown: true, isMailed: true } as const;

/** All accounts that hold a role. */
export const readRemindedAccounts = async ({ prisma }: Database): Promise<RemindedAccount[]> => {
  const accounts = await prisma.account.findMany({
    where: { roleGrants: { some: {} } },
    select: {
      id: true,
      name: true,
      email: true,
      positionId: true,
      roleGrants: { select: { role: true } },
      notificationPreferences: { select: preference },
    },
    orderBy: { id: "asc" },
  });
  return accounts.map(({ roleGrants, notificationPreferences, ...account }) => ({
    ...account,
    roles: roleGrants.map(({ role }) => role),
    preferences: notificationPreferences,
  }));
};

/** The last day on which each thing was told, by account. */
export const readTellings = async ({ prisma }: Database): Promise<Map<string, Telling[]>> => {
  const rows = await prisma.notification.groupBy({
    by: ["accountId", "kind", "entityId"],
    _max: { day: true },
  });
  const byAccount = new Map<string, Telling[]>();
  for (const { accountId, kind, entityId, _max } of rows) {
    if (_max.day === null) continue;
    const tellings = byAccount.get(accountId) ?? [];
    tellings.push({ kind, entityId, day: toCalendarDate(_max.day) });
    byAccount.set(accountId, tellings);
  }
  return byAccount;
};

/** A reminder for an account. */
export interface NewNotification {
  id: string;
  accountId: string;
  reminder: Reminder;
}

/**
 * Tells each thing once a day, however many tell it at the same moment. A thing that has changed since it was told today
 * is told anew in its row, and is unread again. Gives how many were told.
 */
export const saveNotifications = async (
  { prisma }: { prisma: Transaction },
  { day, notifications }: { day: CalendarDate; notifications: readonly NewNotification[] },
): Promise<number> => {
  if (notifications.length === 0) return 0;
  const rows = notifications.map(({ id, accountId, reminder }) => {
    const { kind, entity, entityId, projectId, details } = reminder;
    return { id, accountId, kind, entity, entityId, projectId, details };
  });
  return prisma.$executeRaw`
    INSERT INTO "Notification" AS told
      (id, "accountId", kind, entity, "entityId", "projectId", details, day, "createdAt")
    SELECT r.id, r."accountId", r.kind::"NotificationKind", r.entity, r."entityId", r."projectId", r.details,
           ${day}::date, now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id text, "accountId" text, kind text, entity text, "entityId" text, "projectId" text, details jsonb)
    ON CONFLICT ("accountId", kind, "entityId", day) DO UPDATE
      SET details = excluded.details, "createdAt" = excluded."createdAt", "readAt" = NULL
      WHERE told.details IS DISTINCT FROM excluded.details`;
};

/** Takes back what was told of a thing on a day; gives the accounts that had been told. */
export const withdrawNotifications = async (
  { prisma }: { prisma: Transaction },
  { kind, entityId, day }: Telling,
): Promise<string[]> => {
  const told = await prisma.$queryRaw<{ accountId: string }[]>`
    DELETE FROM "Notification"
    WHERE kind = ${kind}::"NotificationKind" AND "entityId" = ${entityId} AND day = ${day}::date
    RETURNING "accountId"`;
  return told.map(({ accountId }) => accountId);
};

const view = {
  id: true,
  kind: true,
  entityId: true,
  projectId: true,
  details: true,
  day: true,
  readAt: true,
} as const;

type Row = Prisma.NotificationGetPayload<{ select: typeof view }>;

/** The details were stored by the rules, which give each kind its shape. */
const toView = ({ day, readAt, ...row }: Row): NotificationView =>
  ({ ...row, day: toCalendarDate(day), isRead: readAt !== null }) as unknown as NotificationView;

/** Those told at one moment stand by day, the latest first, and by kind, milestones first. */
const newestFirst = [{ createdAt: "desc" }, { day: "desc" }, { kind: "asc" }, { id: "asc" }] as const;

/** Which of an account's notifications. */
export interface NotificationQuestion {
  accountId: string;
  kinds: readonly NotificationKind[];
  isUnreadOnly: boolean;
}

const whereOf = ({ accountId, kinds, isUnreadOnly }: NotificationQuestion) => ({
  accountId,
  kind: { in: [...kinds] },
  ...(isUnreadOnly ? { readAt: null } : {}),
});

/** Newest first, after one that is known; one more than a page where there is another page. */
export const readNotifications = async (
  { prisma }: Database,
  { after, limit, ...question }: NotificationQuestion & { after: string | null; limit: number },
): Promise<NotificationView[]> => {
  const rows = await prisma.notification.findMany({
    where: whereOf(question),
    select: view,
    orderBy: [...newestFirst],
    take: limit,
    ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
  });
  return rows.map(toView);
};

/** How many are unread. */
export const countUnread = (
  { prisma }: Database,
  question: Omit<NotificationQuestion, "isUnreadOnly">,
): Promise<number> => prisma.notification.count({ where: whereOf({ ...question, isUnreadOnly: true }) });

/** What goes into an account's letter: unread, and told today or since the letter before. */
export const readUnmailed = async (
  { prisma }: Database,
  {
    day,
    since,
    ...question
  }: Omit<NotificationQuestion, "isUnreadOnly"> & { day: CalendarDate; since: Date | null },
): Promise<NotificationView[]> => {
  const rows = await prisma.notification.findMany({
    where: {
      ...whereOf({ ...question, isUnreadOnly: true }),
      OR: [{ day: toDatabaseDate(day) }, ...(since === null ? [] : [{ createdAt: { gt: since } }])],
    },
    select: view,
    orderBy: [...newestFirst],
  });
  return rows.map(toView);
};

/** Marks the account's own, by id or all of them; what was read stays as it was. */
export const markNotificationsRead = async (
  { prisma }: Database,
  { accountId, ids }: { accountId: string; ids: readonly string[] | null },
): Promise<void> => {
  await (ids === null
    ? prisma.$executeRaw`
        UPDATE "Notification" SET "readAt" = clock_timestamp()
        WHERE "accountId" = ${accountId} AND "readAt" IS NULL`
    : prisma.$executeRaw`
        UPDATE "Notification" SET "readAt" = clock_timestamp()
        WHERE "accountId" = ${accountId} AND "readAt" IS NULL AND id = ANY(${[...ids]}::text[])`);
};

/** What an account chose. */
export const readPreferences = ({ prisma }: Database, accountId: string): Promise<NotificationPreference[]> =>
  prisma.notificationPreference.findMany({ where: { accountId }, select: preference });

/** Keeps an account's choice for one kind. */
export const savePreferenceRow = async (
  { prisma }: Database,
  { accountId, kind, isShown, isMailed }: NotificationPreference & { accountId: string },
): Promise<void> => {
  await prisma.notificationPreference.upsert({
    where: { accountId_kind: { accountId, kind } },
    create: { id: `${accountId}:${kind}`, accountId, kind, isShown, isMailed },
    update: { isShown, isMailed },
  });
};
