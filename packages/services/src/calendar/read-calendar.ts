import { openSubscription } from "@kedr/db";
import { renderCalendarIcs } from "@kedr/documents";
import { calendarEvents, can } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { getActor } from "../session/get-actor.ts";
import { hashOfToken } from "./calendar-link.ts";

/** A reading by a calendar program, which has the link's secret and nothing else. */
export interface CalendarReading extends Pick<ServiceContext, "database" | "portfolios" | "today"> {
  token: string;
  /** Where browsers reach the application, without a slash at the end. */
  address: string;
}

/**
 * The calendar behind a private link, in the iCalendar form; null for every link that opens nothing, be it wrong, revoked,
 * or of an account that may no longer look.
 */
export async function readCalendar({
  database,
  portfolios,
  today,
  token,
  address,
}: CalendarReading): Promise<string | null> {
  const accountId = await openSubscription(database, hashOfToken(token));
  const actor = accountId && (await getActor(database, accountId, today));
  if (!actor || !can(actor, "notification.read", null)) return null;
  const index = await portfolios.read({ today });
  return renderCalendarIcs({ name: "Кедр: мои сроки", address, today, events: calendarEvents(index, actor) });
}
