import { describe, expect, it } from "vitest";
import { anAgendaItem } from "./council.fixture.ts";
import { putBackRefusal } from "./put-back.ts";

const own = { suggestionKey: null };
const suggested = { suggestionKey: "project:P-1" };
const waiting = { id: "PRP-1", state: "proposed" } as const;
const placed = (suggestionKey: string | null) => ({
  AgendaItem: [anAgendaItem({ id: "OTHER", suggestionKey })],
});

describe("a question that was put off", () => {
  it.each([
    ["comes back while it waits as a proposal", placed(null), own, waiting, null],
    ["comes back while it is only suggested", placed("project:P-2"), suggested, null, null],
    ["stays where it was proposed anew", placed("proposal:PRP-1"), own, waiting, "question_placed_since"],
    ["stays where it was accepted again", placed("project:P-1"), suggested, null, "question_placed_since"],
    [
      "stays away once its proposal is withdrawn",
      placed(null),
      own,
      { ...waiting, state: "withdrawn" as const },
      "proposal_withdrawn",
    ],
  ])("%s", (_case, portfolio, item, proposal, code) => {
    expect(
      putBackRefusal(portfolio, item, { proposal, points: [{ agendaItemId: null }] })?.code ?? null,
    ).toBe(code);
  });

  it.each([
    ["on another agenda", { agendaItemId: "OTHER" }],
    ["gone", undefined],
  ])("stays away while a point of it is %s", (_case, point) => {
    const code = putBackRefusal(placed(null), own, { proposal: waiting, points: [point] })?.code;
    expect(code).toBe("question_placed_since");
  });
});
