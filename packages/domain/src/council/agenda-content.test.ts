import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { agendaContent, readAgendaContent } from "./agenda-content.ts";
import { aDecision, anAgendaItem, aPosition, today } from "./council.fixture.ts";

const portfolio = {
  ...emptyPortfolio(today),
  Position: [aPosition("POST", "Начальник департамента"), aPosition("SECOND", "Директор центра")],
  AgendaItem: [
    anAgendaItem({ id: "B", number: 2, title: "О сроках", minutesAllotted: null }),
    anAgendaItem({
      id: "A",
      number: 1,
      title: "О ходе работ",
      presenterPositionId: "POST",
      presenter: "приглашённый",
      coPresenterPositionId: "SECOND",
      reason: "Отставание",
    }),
    anAgendaItem({ id: "ELSEWHERE", meetingId: "OTHER" }),
  ],
  Decision: [
    aDecision({ id: "D2", agendaItemId: "A", number: 2, verb: "note", text: "информацию" }),
    aDecision({ id: "D1", agendaItemId: "A", number: 1, dueDate: "2023-04-01", addressees: "Комитет" }),
  ],
  DecisionAddressee: [
    {
      id: "TO",
      decisionId: "D1",
      number: 1,
      authorityId: null,
      positionId: "POST",
      classId: null,
      name: null,
      dueDate: "2023-03-20" as const,
      origin: "entered" as const,
      version: 1,
    },
  ],
};

describe("agendaContent", () => {
  const content = agendaContent(portfolio, "MTG");

  it("keeps the questions in order with all who present, and the points as full sentences", () => {
    expect(content.questions).toEqual([
      {
        itemId: "A",
        number: 1,
        title: "О ходе работ",
        presenters: ["Начальник департамента, приглашённый", "Директор центра"],
        minutes: 10,
        reason: "Отставание",
        points: [
          {
            decisionId: "D1",
            number: "1.1",
            sentence: "Поручить представить отчёт.",
            addressees: "Начальник департамента (до 20.03.2023)",
            dueDate: "2023-04-01",
          },
          {
            decisionId: "D2",
            number: "1.2",
            sentence: "Принять к сведению информацию.",
            addressees: "",
            dueDate: null,
          },
        ],
      },
      { itemId: "B", number: 2, title: "О сроках", presenters: [], minutes: null, reason: null, points: [] },
    ]);
  });

  it("is read back as it was written, and nothing else is", () => {
    expect(readAgendaContent(JSON.stringify(content))).toEqual(content);
    expect(() => readAgendaContent('{"questions":[{"title":"О ходе работ"}]}')).toThrow(
      /invalid_type|Invalid input/,
    );
  });
});
