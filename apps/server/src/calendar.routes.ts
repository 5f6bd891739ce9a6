import { readCalendar } from "@kedr/services";
import { Hono } from "hono";
import { etag } from "hono/etag";
import type { ServerDeps } from "./deps.ts";
import { refuse } from "./refuse.ts";

/** A secret as it is made: 256 bits. Anything else is no link, and is not looked up. */
const tokenFile = /^([\w-]{43})\.ics$/;

/**
 * Private calendars for calendar programs, which have no session: whoever has the link may read, and nothing else. All
 * links that open nothing are answered alike.
 */
export const calendarRoutes = ({ database, portfolios, clock, address }: ServerDeps): Hono =>
  new Hono().use(etag()).get("/:file", async (context) => {
    const token = tokenFile.exec(context.req.param("file"))?.[1];
    const reading = { database, portfolios, today: clock.today(), address };
    const calendar = token === undefined ? null : await readCalendar({ ...reading, token });
    if (calendar === null) return refuse(context, "not_found");
    return context.body(calendar, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="kedr.ics"',
      "cache-control": "private, no-cache",
    });
  });
