import type { CalendarDate } from "@kedr/domain";
import type { Database } from "./database.ts";
import { toCalendarDate, toDatabaseDate } from "./database-date.ts";

/** What the database holds, and the day at which its clock is pinned. */
export interface Installation {
  dataset: string;
  pinnedToday: CalendarDate | null;
}

/** Null while nothing has been loaded. */
export const findInstallation = async (database: Database): Promise<Installation | null> => {
  const row = await database.prisma.installation.findUnique({ where: { id: 1 } });
  return row && { dataset: row.dataset, pinnedToday: row.pinnedToday && toCalendarDate(row.pinnedToday) };
};

/** Marks the database as loaded; the last step of loading a data set. */
export const recordInstallation = async (
  database: Database,
  { dataset, pinnedToday }: Installation,
): Promise<void> => {
  await database.prisma.installation.create({
    data: { dataset, pinnedToday: pinnedToday && toDatabaseDate(pinnedToday) },
  });
};
