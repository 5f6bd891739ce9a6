import type { CalendarDate } from "@kedr/domain";

/** For writing a date column: Prisma takes midnight in UTC. */
export const toDatabaseDate = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);

/** From a date column. */
export const toCalendarDate = (date: Date): CalendarDate => date.toISOString().slice(0, 10) as CalendarDate;
