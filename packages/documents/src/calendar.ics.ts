import type { CalendarDate, CalendarEvent } from "@kedr/domain";
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { printableLine } from "./printable-text.ts";

/** Where browsers reach the application, and the day of the writing: the same day and events give the same bytes. */
interface CalendarPlace {
  /** Scheme, host and port, without a slash at the end. */
  address: string;
  today: CalendarDate;
}

/** A calendar to subscribe to. */
export interface CalendarFeed extends CalendarPlace {
  name: string;
  events: readonly CalendarEvent[];
}

const hoursBetweenReadings = 6;
/** Tomsk's clocks since 29 May 2016, before which no meeting is kept here. */
const tomskOffset = "+07:00";
const prodId = { company: "Kedr", product: "Kedr", language: "RU" };

const when = ({ date, times }: CalendarEvent) => {
  if (times === undefined)
    return { start: date, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  const at = (time: string): string => `${date}T${time}:00${tomskOffset}`;
  const end = times.end === null ? {} : { end: at(times.end) };
  return { start: at(times.start), ...end, transparency: ICalEventTransparency.OPAQUE };
};

const addEvent = (calendar: ICalCalendar, event: CalendarEvent, { address, today }: CalendarPlace): void => {
  const { uid, title, description, path, isCancelled, sequence } = event;
  calendar.createEvent({
    id: `${uid}@kedr`,
    ...when(event),
    stamp: `${today}T00:00:00Z`,
    summary: printableLine(title) ?? uid,
    description: [printableLine(description), address + path].filter((line) => line !== null).join("\n"),
    url: address + path,
    ...(isCancelled === undefined
      ? {}
      : { status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED }),
    ...(sequence === undefined ? {} : { sequence }),
  });
};

/** A calendar in the iCalendar form (RFC 5545): days and hours, each with a link. */
export function renderCalendarIcs({ name, events, ...place }: CalendarFeed): string {
  const ttl = hoursBetweenReadings * 3600;
  const calendar = new ICalCalendar({ name, prodId, ttl, url: place.address });
  for (const event of events) addEvent(calendar, event, place);
  return calendar.toString();
}

/** One event to put into a calendar by hand, or to send round; its next edition replaces it. */
export function renderInvitationIcs(event: CalendarEvent, place: CalendarPlace): string {
  const calendar = new ICalCalendar({ prodId, method: ICalCalendarMethod.PUBLISH });
  addEvent(calendar, event, place);
  return calendar.toString();
}
