import { describe, expect, it } from "vitest";
import { renderCalendarIcs } from "./calendar.ics.ts";

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
