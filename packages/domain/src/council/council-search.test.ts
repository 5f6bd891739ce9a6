import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { searchCouncil } from "./council-search.ts";
import { aDecision, aMeeting, anAgendaItem, aPlanItem, today } from "./council.fixture.ts";
import { planItemsWaiting } from "./year-plan.ts";

const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Meeting: [
    aMeeting({
      id: "OLD",
      date: "2022-12-15",
      number: 1,
      state: "minutes_approved",
      registrationNumber: "12-пр",
    }),
    aMeeting({ id: "NEW", number: 2 }),
    aMeeting({ id: "OFF", number: null, state: "cancelled" }),
  ],
  AgendaItem: [
    anAgendaItem({ id: "A", meetingId: "OLD", number: 2, title: "О приёме заявлений", planItemId: "TAKEN" }),
    anAgendaItem({ id: "B", meetingId: "NEW", title: "О ходе приема", planItemId: null }),
    anAgendaItem({ id: "C", meetingId: "OFF", title: "Разное", planItemId: "FREED" }),
  ],
  Decision: [
    aDecision({ id: "D", agendaItemId: "A", number: 3, text: "Ускорить прием", addressees: "Департамент" }),
    aDecision({ id: "E", text: "Прием без очереди" }),
  ],
  PlanItem: [
    aPlanItem({ id: "TAKEN" }),
    aPlanItem({ id: "FREED", number: 2 }),
    aPlanItem({ id: "DONE", number: 3, completedDate: "2023-02-01" }),
    aPlanItem({ id: "NEXT", number: 1, year: 2024 }),
  ],
};

describe("a search of the Council's papers", () => {
  const found = (text: string) =>
    searchCouncil(portfolio, text).hits.map(({ kind, id, place }) => [kind, id, place]);

  it("finds questions and points by every word, whatever the case and «ё», the latest meeting first", () => {
    expect(found("ПРИЁМ")).toEqual([
      ["question", "B", "1"],
      ["question", "A", "2"],
      ["point", "D", "2.3"],
      ["point", "E", null],
    ]);
    expect(found("прием департамент")).toEqual([["point", "D", "2.3"]]);
  });

  it("finds a meeting by the number of the records system, and by its own", () => {
    expect(found("12-пр")).toEqual([["meeting", "OLD", null]]);
    expect(found("№ 2")).toEqual([["meeting", "NEW", null]]);
  });

  it("finds nothing for no words", () => {
    expect(searchCouncil(portfolio, "  ")).toEqual({ hits: [], total: 0 });
  });
});

describe("the plan of the year", () => {
  it("waits with what no meeting took but one that was called off", () => {
    const waiting = planItemsWaiting(portfolio);
    expect(waiting.map(({ id, year }) => [id, year])).toEqual([
      ["FREED", 2023],
      ["NEXT", 2024],
    ]);
    expect(waiting[0]).toMatchObject({ suggestionKey: "plan:FREED", isSuggested: true });
    expect(waiting[1]?.isSuggested).toBe(false);
  });
});
