import { describe, expect, it } from "vitest";
import { renderCalendarIcs, renderInvitationIcs } from "./calendar.ics.ts";

const feed = {
  name: "Кедр: мои сроки",
  address: "https://kedr.example",
  today: "2023-03-01",
  events: [
    {
      uid: "milestone-KT-1",
      date: "2023-04-01",
      title: "Контрольная точка: ввод;\r\nBEGIN:VEVENT",
      description: "Проект: Ясли, первый.",
      path: "/projects/PRJ-1#milestone-KT-1",
    },
  ],
} as const;
/** Long lines are folded: a break and a space. */
const unfolded = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n");

describe("renderCalendarIcs", () => {
  it("writes a whole day with a link and a name that stays", () => {
    const lines = unfolded(renderCalendarIcs(feed));
    expect(lines).toContain("UID:milestone-KT-1@kedr");
    expect(lines).toContain("DTSTART;VALUE=DATE:20230401");
    expect(lines).toContain("DTSTAMP:20230301T000000Z");
    expect(lines).toContain("X-WR-CALNAME:Кедр: мои сроки");
    expect(lines).toContain("URL;VALUE=URI:https://kedr.example/projects/PRJ-1#milestone-KT-1");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  });

  it("gives the same bytes for the same events of the same day", () => {
    expect(renderCalendarIcs(feed)).toBe(renderCalendarIcs({ ...feed }));
  });

  it("is a calendar without events, too", () => {
    expect(unfolded(renderCalendarIcs({ ...feed, events: [] }))).toContain("END:VCALENDAR");
  });
});

describe("renderInvitationIcs", () => {
  const meeting = {
    uid: "meeting-MTG",
    date: "2023-03-23",
    title: "Заседание Совета",
    description: "Место: зал.",
    path: "/council/MTG",
    times: { start: "10:00", end: "11:30" },
    isCancelled: false,
    sequence: 3,
  } as const;
  const place = { address: "https://kedr.example", today: "2023-03-01" } as const;

  it("writes the hours of Tomsk and the edition", () => {
    const lines = unfolded(renderInvitationIcs(meeting, place));
    expect(lines).toContain("METHOD:PUBLISH");
    expect(lines).toContain("DTSTART:20230323T030000Z");
    expect(lines).toContain("DTEND:20230323T043000Z");
    expect(lines).toContain("SEQUENCE:3");
    expect(lines).toContain("STATUS:CONFIRMED");
    expect(lines).toContain("TRANSP:OPAQUE");
  });

  it("says that a meeting is called off, and leaves an unknown end out", () => {
    const off = { ...meeting, isCancelled: true, times: { start: "10:00", end: null } };
    const lines = unfolded(renderInvitationIcs(off, place));
    expect(lines).toContain("STATUS:CANCELLED");
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual([]);
  });
});
