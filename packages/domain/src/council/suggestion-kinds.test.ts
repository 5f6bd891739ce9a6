import { describe, expect, it } from "vitest";
import { assignment } from "../assignment/assignment.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aCouncil, aHealth, aMeeting, anAgendaItem, aPosition, aSummary, today } from "./council.fixture.ts";
import { declinedSuggestions } from "./declined-suggestions.ts";
import { suggestionsFor } from "./suggestions.ts";

const held = aMeeting({ id: "HELD", date: "2022-12-15", state: "held" });
const portfolioWith = (records: Partial<Portfolio>): Portfolio => ({
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Meeting: [aMeeting(), held],
  ...records,
});
const suggested = (records: Partial<Portfolio>) =>
  suggestionsFor({ portfolio: portfolioWith(records), summaries: [], meetingId: "MTG" });
const keys = (records: Partial<Portfolio>) => suggested(records).map(({ key }) => key);

describe("a question of an earlier meeting", () => {
  const item = anAgendaItem({ id: "OLD", meetingId: "HELD", title: "О сроках", indicatorId: "I" });

  it.each(["carried_over", "withdrawn"] as const)("that was %s comes again, with its subject", (outcome) => {
    expect(suggested({ AgendaItem: [{ ...item, outcome }] })).toMatchObject([
      {
        key: "item:OLD",
        kind: "carried_over",
        title: "О сроках",
        reasons: [{ code: "carried_over", date: "2022-12-15", outcome }],
        indicatorId: "I",
        carriedFromId: "OLD",
      },
    ]);
  });

  it.each([
    { case: "was considered", old: { outcome: "considered" as const }, next: [] },
    { case: "has no outcome", old: {}, next: [] },
    {
      case: "is on a later agenda",
      old: { outcome: "carried_over" as const },
      next: [anAgendaItem({ id: "NEW", carriedFromId: "OLD" })],
    },
  ])("that $case does not", ({ old, next }) => {
    expect(keys({ AgendaItem: [{ ...item, ...old }, ...next] })).toEqual([]);
  });

  it("comes again when the later meeting was called off", () => {
    const off = aMeeting({ id: "OFF", state: "cancelled" });
    const next = anAgendaItem({ id: "NEW", meetingId: "OFF", carriedFromId: "OLD" });
    const records = {
      Meeting: [aMeeting(), held, off],
      AgendaItem: [{ ...item, outcome: "carried_over" as const }, next],
    };
    expect(keys(records)).toEqual(["item:OLD"]);
  });
});

describe("an assignment", () => {
  const council = { decisionId: "D", projectId: null };
  const Position = [aPosition("POS-LEAD", "Руководитель проекта")];

  it.each([
    {
      case: "of the Council overdue by a day",
      fields: { ...council, dueDate: "2023-02-28" },
      code: "assignment_overdue",
    },
    {
      case: "of the Council due in a week",
      fields: { ...council, dueDate: "2023-03-08" },
      code: "assignment_due",
    },
    { case: "of the Council due later", fields: { ...council, dueDate: "2023-03-09" }, code: null },
    { case: "of another overdue by 29 days", fields: { dueDate: "2023-01-31" }, code: null },
    { case: "of another overdue by 30 days", fields: { dueDate: "2023-01-30" }, code: "assignment_overdue" },
    {
      case: "that is reported",
      fields: { ...council, dueDate: "2023-01-30", execution: "reported" },
      code: null,
    },
    {
      case: "that is released",
      fields: { ...council, dueDate: "2023-01-30", control: "released" },
      code: null,
    },
  ] as const)("$case: $code", ({ fields, code }) => {
    const found = suggested({ Assignment: [assignment(fields)], Position });
    expect(found.map(({ reasons }) => reasons[0]?.code ?? null)).toEqual(code === null ? [] : [code]);
  });

  it("is presented by its assignee, the Council's own before others' that are later", () => {
    const found = suggested({
      Position,
      Assignment: [
        assignment({ id: "OTHER", dueDate: "2022-10-01" }),
        assignment({ id: "OWN", ...council, dueDate: "2023-02-20" }),
      ],
    });
    expect(found.map(({ key }) => key)).toEqual(["assignment:OWN", "assignment:OTHER"]);
    expect(found[0]).toMatchObject({
      kind: "assignment",
      title: "Об исполнении поручения: представить план восстановления сроков",
      presenter: { id: "POS-LEAD" },
      reasons: [{ assignee: "Руководитель проекта", days: 9 }],
    });
  });

  it("that was declined keeps its question", () => {
    const one = {
      id: "X",
      meetingId: "MTG",
      suggestionKey: "assignment:ASG-1",
      reason: "Рано",
      origin: "entered" as const,
      version: 1,
    };
    const portfolio = portfolioWith({ Assignment: [assignment()], DeclinedSuggestion: [one] });
    expect(declinedSuggestions(portfolio, "MTG")[0]?.title).toContain("Об исполнении поручения");
  });
});

describe("a project", () => {
  it("that lacks nothing but money is suggested as such", () => {
    const project = aSummary({
      id: "P",
      health: aHealth({ effective: "off_track", reasons: [{ code: "funding_unmet", year: 2023, gap: 10 }] }),
    });
    const [found] = suggestionsFor({ portfolio: portfolioWith({}), summaries: [project], meetingId: "MTG" });
    expect(found).toMatchObject({ key: "project:P", kind: "money_gap" });
  });
});
