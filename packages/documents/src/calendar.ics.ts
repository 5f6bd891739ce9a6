import type { CalendarDate, CalendarEvent } from "@kedr/domain";
import { ICalCalendar, ICalEventTransparency } from "ical-generator";
import { printableLine } from "./printable-text.ts";

/** A calendar to subscribe to. */
export interface CalendarFeed {
  name: string;
  /** Where browsers reach the application: scheme, host and port, without a slash at the end. */
  address: string;
  /** The day of the reading: the same day and the same events give the same bytes. */
  today: CalendarDate;
  events: readonly CalendarEvent[];
}

const hoursBetweenReadings = 6;

/** A calendar in the iCalendar form (RFC 5545): whole days that leave their people free, each with a link. */
export function renderCalendarIcs({ name, address, today, events }: CalendarFeed): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: "Kedr", product: "Kedr", language: "RU" },
    ttl: hoursBetweenReadings * 3600,
    url: address,
  });
  for (const { uid, date, title, description, path } of events) {
    calendar.createEvent({
      id: `${uid}@kedr`,
      start: date,
      allDay: true,
      stamp: `${today}T00:00:00Z`,
      summary: printableLine(title) ?? uid,
      description: [printableLine(description), address + path].filter((line) => line !== null).join("\n"),
      url: address + path,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
