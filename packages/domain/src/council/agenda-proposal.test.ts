import { describe, expect, it } from "vitest";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { indexOf, industry, position, project } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import { withdrawProposal } from "./agenda-proposal-change.ts";
import { proposalList, questionSubject } from "./agenda-proposal-list.ts";
import { proposalOutcome } from "./agenda-proposal-outcome.ts";
import { aProposal } from "./agenda-proposal.fixture.ts";
import { aDeclinedSuggestion, aMeeting, anAgendaItem } from "./council.fixture.ts";
import { declinedSuggestions } from "./declined-suggestions.ts";
import { reasonsInWords } from "./suggestion-reason.ts";
import { suggestionsFor } from "./suggestions.ts";

const key = "proposal:PRP-1";
const next = aMeeting({ id: "NEXT", number: 2, date: "2023-05-20" });
const held = aMeeting({ id: "HELD", state: "held", date: "2023-02-21" });
const taken = (meetingId: string) => anAgendaItem({ id: "ITEM", meetingId, suggestionKey: key });
const indexWith = (records: Partial<Portfolio> = {}) =>
  indexOf({
    Industry: [industry()],
    Position: [position({ id: "POS-LEAD", title: "Руководитель проекта" })],
    Project: [project({ leadPositionId: "POS-LEAD" })],
    Indicator: [anIndicator({ id: "I-1", industryId: "IND-2" }), anIndicator({ id: "I-2" })],
    Meeting: [aMeeting()],
    AgendaProposal: [aProposal()],
    ...records,
  });
const suggestedFor = (meetingId: string, records: Partial<Portfolio> = {}) =>
  suggestionsFor({ portfolio: indexWith(records).portfolio, summaries: [], meetingId });

describe("what becomes of a proposed question", () => {
  it.each<[string, Partial<Portfolio>, object]>([
    ["nothing yet", {}, { state: "waiting" }],
    ["no meeting is planned", { Meeting: [held] }, { state: "waiting" }],
    [
      "an agenda has it",
      { AgendaItem: [taken("MTG")] },
      { state: "on_agenda", meeting: { id: "MTG", number: 1, date: "2023-03-23" } },
    ],
    [
      "a meeting held had it",
      { Meeting: [aMeeting(), held], AgendaItem: [taken("HELD")] },
      { state: "on_agenda", meeting: { id: "HELD", number: 1, date: "2023-02-21" } },
    ],
    ["it was declined", { DeclinedSuggestion: [aDeclinedSuggestion(key)] }, { state: "declined" }],
    [
      "it was declined, and another meeting is planned",
      { Meeting: [aMeeting(), next], DeclinedSuggestion: [aDeclinedSuggestion(key)] },
      { state: "waiting" },
    ],
    ["it was taken back", { AgendaProposal: [aProposal({ state: "withdrawn" })] }, { state: "withdrawn" }],
  ])("%s", (_case, records, expected) => {
    const { portfolio } = indexWith(records);
    expect(proposalOutcome(portfolio, portfolio.AgendaProposal[0] ?? aProposal())).toEqual(expected);
  });
});

describe("the suggestion of a proposed question", () => {
  it("carries its words, presented by the project's lead", () => {
    const [suggestion] = suggestedFor("MTG");
    expect(suggestion).toMatchObject({
      key,
      kind: "proposed",
      title: "О сроках проекта «Новый умный дом»",
      reasons: [{ code: "proposed", by: "Заместитель Губернатора", words: "Сроки сорваны второй раз" }],
      projectId: "PRJ-1",
      presenter: { id: "POS-LEAD", name: "Руководитель проекта" },
    });
    expect(reasonsInWords(suggestion?.reasons ?? [])).toBe(
      "Предложено (Заместитель Губернатора): Сроки сорваны второй раз.",
    );
  });

  it("stands for each planned meeting until one takes it", () => {
    const Meeting = [aMeeting(), next];
    expect(suggestedFor("NEXT", { Meeting })).toHaveLength(1);
    expect(suggestedFor("NEXT", { Meeting, AgendaItem: [taken("MTG")] })).toEqual([]);
    const kept = { Meeting, DeclinedSuggestion: [aDeclinedSuggestion(key)] };
    expect(suggestedFor("MTG", kept)).toEqual([]);
    expect(suggestedFor("NEXT", kept)).toHaveLength(1);
  });

  it("does not come back after the meeting that had it, nor once taken back", () => {
    expect(suggestedFor("MTG", { Meeting: [aMeeting(), held], AgendaItem: [taken("HELD")] })).toEqual([]);
    expect(suggestedFor("MTG", { AgendaProposal: [aProposal({ state: "withdrawn" })] })).toEqual([]);
  });

  it("puts the longest waiting first", () => {
    const AgendaProposal = [aProposal(), aProposal({ id: "PRP-2", proposedOn: "2023-02-01" })];
    const keys = suggestedFor("MTG", { AgendaProposal }).map((suggestion) => suggestion.key);
    expect(keys).toEqual(["proposal:PRP-2", key]);
  });

  it("is named among the declined ones", () => {
    const { portfolio } = indexWith({ DeclinedSuggestion: [aDeclinedSuggestion(key)] });
    expect(declinedSuggestions(portfolio, "MTG")).toMatchObject([
      { suggestionKey: key, title: "О сроках проекта «Новый умный дом»" },
    ]);
  });
});

describe("withdrawProposal", () => {
  const waiting = { state: "waiting" } as const;

  it.each([
    ["whoever proposed", deputy, true],
    ["the office", office, false],
    ["the administrator", { ...office, roles: ["administrator" as const] }, true],
  ] as const)("by %s", (_case, by, isAllowed) => {
    expect(withdrawProposal(aProposal(), { outcome: waiting, by }).isAllowed).toBe(isAllowed);
    expect(withdrawProposal(aProposal(), { outcome: { state: "declined" }, by }).isAllowed).toBe(isAllowed);
  });

  it("refuses what an agenda has, and what was taken back", () => {
    const meeting = { id: "MTG", number: 1, date: "2023-03-23" } as const;
    const refusalOf = (outcome: Parameters<typeof withdrawProposal>[1]["outcome"]) =>
      withdrawProposal(aProposal(), { outcome, by: deputy });
    expect(refusalOf({ state: "on_agenda", meeting })).toMatchObject({
      refusal: { code: "proposal_taken" },
    });
    expect(refusalOf({ state: "withdrawn" })).toMatchObject({ refusal: { code: "proposal_withdrawn" } });
  });
});

describe("proposalList", () => {
  const list = (actor = deputy, isPast = false, projectId: string | null = null) =>
    proposalList(
      indexWith({
        AgendaProposal: [
          aProposal({ id: "BACK", state: "withdrawn", proposedOn: "2023-02-28" }),
          aProposal(),
          aProposal({ id: "OTHER", projectId: null, indicatorId: "I-1" }),
        ],
        DeclinedSuggestion: [aDeclinedSuggestion("proposal:OTHER")],
      }),
      { projectId },
      { actor, isPast },
    ).proposals;

  it("puts what waits first, and tells why another was declined", () => {
    expect(list().map(({ id }) => id)).toEqual(["PRP-1", "BACK", "OTHER"]);
    expect(list()[2]).toMatchObject({
      outcome: { state: "declined" },
      declines: [{ meeting: { id: "MTG" }, reason: "Рассмотрено на планёрке" }],
      indicator: { id: "I-1" },
    });
    expect(list(deputy, false, "PRJ-1")).toHaveLength(2);
  });

  it("lets whoever proposed take it back, in the own sector and today", () => {
    expect(list().map(({ canWithdraw }) => canWithdraw)).toEqual([true, false, false]);
    expect(list(deputy, true).some(({ canWithdraw }) => canWithdraw)).toBe(false);
    expect(list(lead).some(({ canWithdraw }) => canWithdraw)).toBe(false);
  });
});

describe("questionSubject", () => {
  it("is the project, else the industry of the indicator", () => {
    const index = indexWith();
    const subject = (projectId: string | null, indicatorId: string | null) =>
      questionSubject(index, { projectId, indicatorId });
    expect(subject("PRJ-1", "I-1")).toMatchObject({ id: "PRJ-1", industryId: "IND-1" });
    expect(subject(null, "I-1")).toEqual({ leadPositionId: null, industryId: "IND-2" });
    expect(subject(null, "I-2")).toEqual({ leadPositionId: null, industryId: "" });
    expect(subject(null, "NOWHERE")).toBeNull();
  });
});
