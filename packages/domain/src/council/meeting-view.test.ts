import { describe, expect, it } from "vitest";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import {
  aCouncil,
  aDecision,
  aDeclinedSuggestion,
  aMeeting,
  anAgendaItem,
  aPlanItem,
  aPosition,
  today,
} from "./council.fixture.ts";
import { meetingView } from "./meeting-view.ts";

const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Meeting: [aMeeting({ chairPositionId: "CHAIR", secretaryPositionId: "lost" }), aMeeting({ id: "OTHER" })],
  Position: [aPosition("CHAIR", "Заместитель Губернатора"), aPosition("LEAD", "Руководитель проекта")],
  Indicator: [anIndicator({ id: "GOV-3", name: "Доля документооборота" })],
  PlanItem: [aPlanItem({ id: "PL23-1" }), aPlanItem({ id: "PL23-2", number: 2 })],
  AgendaItem: [
    anAgendaItem({ id: "third", number: 3, minutesAllotted: 5 }),
    anAgendaItem({ id: "first", number: 1, presenterPositionId: "LEAD", minutesAllotted: 15 }),
    anAgendaItem({
      id: "second",
      number: 2,
      minutesAllotted: null,
      indicatorId: "GOV-3",
      suggestionKey: "plan:PL23-1",
    }),
    anAgendaItem({ id: "elsewhere", meetingId: "OTHER" }),
  ],
  Decision: [
    aDecision({ id: "D-2", agendaItemId: "first", number: 2 }),
    aDecision({ id: "D-1", agendaItemId: "first", number: 1, indicatorId: "GOV-3", sourceSlide: 17 }),
    aDecision({ id: "D-3", agendaItemId: "elsewhere" }),
  ],
  DeclinedSuggestion: [
    aDeclinedSuggestion("project:A"),
    aDeclinedSuggestion("plan:PL23-1"),
    aDeclinedSuggestion("project:C", "OTHER"),
  ],
};

const { reason } = aDeclinedSuggestion("any");

const viewOf = (one: Portfolio, canPrepare = true) => {
  const view = meetingView({ portfolio: one, summaries: [], meetingId: "MTG", canPrepare });
  if (!view) throw new Error("no such meeting");
  return view;
};

describe("meetingView", () => {
  it("is null for an unknown meeting", () => {
    expect(meetingView({ portfolio, summaries: [], meetingId: "lost", canPrepare: true })).toBeNull();
  });

  it("puts the meeting's own questions in order, with the minute at which each starts", () => {
    const { items, totalMinutes } = viewOf(portfolio);
    expect(items.map(({ id, startsAfterMinutes }) => [id, startsAfterMinutes])).toEqual([
      ["first", 0],
      ["second", 15],
      ["third", 15],
    ]);
    expect(totalMinutes).toBe(20);
  });

  it("puts the decisions of a question in order, with indicator and place", () => {
    const [first, second] = viewOf(portfolio).items;
    expect(first?.decisions.map(({ id }) => id)).toEqual(["D-1", "D-2"]);
    expect(first?.decisions[0]).toMatchObject({
      indicator: { id: "GOV-3", name: "Доля документооборота" },
      slide: 17,
    });
    expect(second?.decisions).toEqual([]);
  });

  it("names posts and records by their words", () => {
    const view = viewOf(portfolio);
    expect(view.council).toEqual({
      id: "COUNCIL",
      name: "Совет по цифровому развитию при Губернаторе Томской области",
    });
    expect(view.chair).toEqual({ id: "CHAIR", name: "Заместитель Губернатора" });
    expect(view.secretary).toBeNull();
    expect(view.items[0]?.presenterPosition).toEqual({ id: "LEAD", name: "Руководитель проекта" });
    expect(view.items[1]?.indicator).toEqual({ id: "GOV-3", name: "Доля документооборота" });
  });

  it("suggests what is not on the agenda yet, and lists what was declined", () => {
    const view = viewOf(portfolio);
    expect(view.suggestions.map(({ key }) => key)).toEqual(["plan:PL23-2"]);
    expect(view.declined).toEqual([
      { suggestionKey: "plan:PL23-1", title: expect.stringMatching(/^О выполнении пункта 1/), reason },
      { suggestionKey: "project:A", title: null, reason },
    ]);
  });

  it.each([
    { state: "planned", may: true, canPrepare: true, suggestions: 1 },
    { state: "planned", may: false, canPrepare: false, suggestions: 1 },
    { state: "agenda_approved", may: true, canPrepare: false, suggestions: 0 },
    { state: "held", may: true, canPrepare: false, suggestions: 0 },
  ] as const)("a $state meeting, to one who may prepare: $may", ({ state, may, canPrepare, suggestions }) => {
    const view = viewOf({ ...portfolio, Meeting: [aMeeting({ state })] }, may);
    expect(view.canPrepare).toBe(canPrepare);
    expect(view.suggestions).toHaveLength(suggestions);
  });
});
