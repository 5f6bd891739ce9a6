import type { Actor } from "../access/actor.ts";
import { openCirculations } from "../council/open-circulations.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Reminder } from "./reminder.ts";

/** For the members of a council: that an agenda was sent round, as long as they may comment it. */
export const circulationReminders = ({ portfolio }: PortfolioIndex, actor: Actor): Reminder[] =>
  openCirculations(portfolio, actor).map(({ meeting, version, commentsUntil }) => ({
    kind: "agenda_circulated",
    entity: "Meeting",
    entityId: meeting.id,
    projectId: null,
    details: { meetingDate: meeting.date, number: version.number, commentsUntil },
    since: version.madeOn,
  }));
