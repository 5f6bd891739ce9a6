import type { CalendarLinkView } from "@kedr/domain";
import type { Database } from "./database.ts";

/** A private calendar link; `tokenHash` stands for its secret. */
export interface NewSubscription {
  id: string;
  accountId: string;
  tokenHash: string;
}

/**
 * Keeps a link under its id. The same account may do so again with another secret, which then replaces the one before;
 * false where the id is another account's.
 */
export const saveSubscription = async (
  { prisma }: Database,
  { id, accountId, tokenHash }: NewSubscription,
): Promise<boolean> => {
  const saved = await prisma.$executeRaw`
    INSERT INTO "CalendarSubscription" AS link (id, "accountId", "tokenHash", "createdAt")
    VALUES (${id}, ${accountId}, ${tokenHash}, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET "tokenHash" = excluded."tokenHash"
      WHERE link."accountId" = excluded."accountId" AND link."revokedAt" IS NULL`;
  return saved === 1;
};

/** The account's links that still open something, oldest first. */
export const readSubscriptions = async (
  { prisma }: Database,
  accountId: string,
): Promise<CalendarLinkView[]> => {
  const rows = await prisma.calendarSubscription.findMany({
    where: { accountId, revokedAt: null },
    select: { id: true, createdAt: true, lastReadAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, createdAt, lastReadAt }) => ({
    id,
    createdAt: createdAt.toISOString(),
    lastReadAt: lastReadAt && lastReadAt.toISOString(),
  }));
};

/** Takes a link's power away, once and for all; false where the account has no such link. */
export const revokeSubscription = async (
  { prisma }: Database,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> => {
  const revoked = await prisma.$executeRaw`
    UPDATE "CalendarSubscription" SET "revokedAt" = coalesce("revokedAt", clock_timestamp())
    WHERE id = ${id} AND "accountId" = ${accountId}`;
  return revoked === 1;
};

/** The account whose link has this secret; null for any other. Notes the reading, to the hour. */
export const openSubscription = async ({ prisma }: Database, tokenHash: string): Promise<string | null> => {
  const row = await prisma.calendarSubscription.findUnique({
    where: { tokenHash },
    select: { id: true, accountId: true, revokedAt: true },
  });
  if (row === null || row.revokedAt !== null) return null;
  await prisma.$executeRaw`
    UPDATE "CalendarSubscription" SET "lastReadAt" = clock_timestamp()
    WHERE id = ${row.id} AND ("lastReadAt" IS NULL OR "lastReadAt" < clock_timestamp() - interval '1 hour')`;
  return row.accountId;
};
