import { describe, expect, it } from "vitest";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aCouncil, aDecision, aMeeting, anAgendaItem, today } from "./council.fixture.ts";
import { councilPage } from "./council-page.ts";

const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Indicator: [anIndicator({ id: "GOV-3", name: "Доля документооборота" })],
  Meeting: [
    aMeeting({ id: "held", date: "2022-12-15", state: "held" }),
    aMeeting({ id: "afternoon", startTime: "14:00" }),
    aMeeting({ id: "morning", startTime: "09:30" }),
    aMeeting({ id: "foreign", councilId: "OTHER" }),
  ],
  AgendaItem: [anAgendaItem({ id: "A", meetingId: "held" }), anAgendaItem({ id: "B", meetingId: "held" })],
  Decision: [
    aDecision({ id: "undated" }),
    aDecision({
      id: "DEC-1",
      dueDate: "2022-09-01",
      indicatorId: "GOV-3",
      sourceSlide: 17,
      sourceDocument: "Стратегия",
    }),
    aDecision({ id: "on-agenda", agendaItemId: "A" }),
    aDecision({ id: "adopted", state: "adopted" }),
  ],
};

describe("councilPage", () => {
  const page = councilPage(portfolio, true);

  it("lists the Council's meetings, the latest first, with the number of questions and points", () => {
    expect(page.meetings.map(({ id, items, decisions }) => [id, items, decisions])).toEqual([
      ["afternoon", 0, 0],
      ["morning", 0, 0],
      ["held", 2, 1],
    ]);
  });

  it("lists draft decisions that wait, the earliest due first", () => {
    expect(page.backlog.map(({ id }) => id)).toEqual(["DEC-1", "undated"]);
    expect(page.backlog[0]).toMatchObject({
      indicator: { id: "GOV-3", name: "Доля документооборота" },
      document: "Стратегия",
      slide: 17,
    });
  });

  it("says who it is, on which day, and what the actor may do", () => {
    expect(page).toMatchObject({ today, council: { id: "COUNCIL" }, canPrepare: true });
  });

  it("is empty where there is no Council", () => {
    expect(councilPage(emptyPortfolio(today), false)).toEqual({
      today,
      council: null,
      meetings: [],
      planItems: [],
      backlog: [],
      canPrepare: false,
    });
  });
});
