import { toCalendarDate, toDatabaseDate, type Database } from "@kedr/db";
import { curatorsOn, type Actor, type CalendarDate } from "@kedr/domain";

/**
 * Whoever an account is on a day: its roles, its post, and the industries that the post curates on that day.
 * Null when there is no such account.
 */
export async function getActor(
  database: Database,
  accountId: string,
  today: CalendarDate,
): Promise<Actor | null> {
  const account = await database.prisma.account.findUnique({
    where: { id: accountId },
    select: {
      id: true,
      name: true,
      positionId: true,
      roleGrants: { select: { role: true }, orderBy: { role: "asc" } },
    },
  });
  return (
    account && {
      accountId: account.id,
      name: account.name,
      roles: account.roleGrants.map(({ role }) => role),
      positionId: account.positionId,
      curatedIndustryIds: await industriesOf(database, account.positionId, today),
    }
  );
}

/** By the rule of the roll-ups: whoever may act in an industry is the curator that they show. */
async function industriesOf(
  database: Database,
  positionId: string | null,
  today: CalendarDate,
): Promise<string[]> {
  if (positionId === null) return [];
  const day = toDatabaseDate(today);
  const curations = await database.prisma.curation.findMany({
    where: { fromDate: { lte: day }, OR: [{ toDate: null }, { toDate: { gte: day } }] },
  });
  const records = curations.map(({ fromDate, toDate, ...curation }) => ({
    ...curation,
    fromDate: toCalendarDate(fromDate),
    toDate: toDate && toCalendarDate(toDate),
  }));
  return [...curatorsOn(records, today)]
    .filter(([, curator]) => curator === positionId)
    .map(([industryId]) => industryId);
}
