import type { CalendarEvent } from "../notification/calendar-event.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { dateInFigures } from "../wording/figures.ts";
import type { MeetingKind, MeetingRecord } from "./council.record.ts";

const titles: Readonly<Record<MeetingKind, string>> = {
  ordinary: "Заседание Совета",
  extraordinary: "Внеочередное заседание Совета",
  written: "Заочное голосование Совета",
};

/** A meeting as a day, or hours, of a calendar; in Russian. A meeting that was called off says so. */
export const meetingEvent = (
  { Council }: Pick<Portfolio, "Council">,
  { id, councilId, kind, date, startTime, endTime, place, votingUntil, state, version }: MeetingRecord,
): CalendarEvent => ({
  uid: `meeting-${id}`,
  date,
  title: titles[kind],
  description: [
    ...Council.filter((council) => council.id === councilId).map(({ name }) => `${name}.`),
    ...(startTime === null ? [] : [`Начало в ${startTime}.`]),
    ...(place === null ? [] : [`Место: ${place}.`]),
    ...(votingUntil === null ? [] : [`Голосование до ${dateInFigures(votingUntil)} включительно.`]),
  ].join(" "),
  path: `/council/${encodeURIComponent(id)}`,
  ...(startTime === null || kind === "written" ? {} : { times: { start: startTime, end: endTime } }),
  isCancelled: state === "cancelled",
  sequence: version - 1,
});
