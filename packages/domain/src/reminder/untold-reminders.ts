import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { NotificationKind, Reminder } from "./reminder.ts";

/** The last day on which a person was told of a thing. */
export interface Telling {
  kind: NotificationKind;
  entityId: string;
  day: CalendarDate;
}

const keyOf = ({ kind, entityId }: Pick<Telling, "kind" | "entityId">): string => `${kind} ${entityId}`;

/**
 * The reminders that a person has not been told of since they became due. What was told today stays among them: the
 * day's row is then brought up to date instead of a second one being made. So a day without the server loses nothing
 * that still holds, and tells nothing twice.
 */
export const untoldReminders = (
  reminders: readonly Reminder[],
  { told, today }: { told: readonly Telling[]; today: CalendarDate },
): Reminder[] => {
  const lastDays = new Map(told.map((telling) => [keyOf(telling), telling.day]));
  return reminders.filter((reminder) => {
    const last = lastDays.get(keyOf(reminder));
    return last === undefined || last === today || last < reminder.since;
  });
};
