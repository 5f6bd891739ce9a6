import type { CalendarDate } from "@kedr/domain";
import type { Database } from "./database.ts";
import { toCalendarDate, toDatabaseDate } from "./database-date.ts";

/** An account was here on a day. */
export interface Visit {
  accountId: string;
  day: CalendarDate;
}

/** Notes visits; one that is known already stays as it is. Outside the change log: it tells nothing of the strategy. */
export const noteVisits = async (
  { prisma }: Pick<Database, "prisma">,
  visits: readonly Visit[],
): Promise<void> => {
  await prisma.visit.createMany({
    data: visits.map(({ accountId, day }) => ({ accountId, day: toDatabaseDate(day) })),
    skipDuplicates: true,
  });
};

/** The latest day before the given one on which the account was here; null when it never was. */
export const findVisitBefore = async (
  { prisma }: Pick<Database, "prisma">,
  { accountId, day }: Visit,
): Promise<CalendarDate | null> => {
  const visit = await prisma.visit.findFirst({
    where: { accountId, day: { lt: toDatabaseDate(day) } },
    orderBy: { day: "desc" },
  });
  return visit && toCalendarDate(visit.day);
};
