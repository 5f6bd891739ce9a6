import { toDatabaseDate, type Database } from "@kedr/db";
import type { Actor, CalendarDate } from "@kedr/domain";

/**
 * Whoever an account is on a day: its roles, its post, and the industries that the post curates on that day.
 * Null when there is no such account.
 */
export async function getActor(
  database: Database,
  accountId: string,
  today: CalendarDate,
): Promise<Actor | null> {
  const day = toDatabaseDate(today);
  const account = await database.prisma.account.findUnique({
    where: { id: accountId },
    select: {
      id: true,
      name: true,
      positionId: true,
      roleGrants: { select: { role: true }, orderBy: { role: "asc" } },
      position: {
        select: {
          curations: {
            where: { fromDate: { lte: day }, OR: [{ toDate: null }, { toDate: { gte: day } }] },
            select: { industryId: true },
          },
        },
      },
    },
  });
  return (
    account && {
      accountId: account.id,
      name: account.name,
      roles: account.roleGrants.map(({ role }) => role),
      positionId: account.positionId,
      curatedIndustryIds: account.position?.curations.map(({ industryId }) => industryId) ?? [],
    }
  );
}
