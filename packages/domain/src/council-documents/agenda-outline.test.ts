import { describe, expect, it } from "vitest";
import { aDecision, aMeeting, anAgendaItem, torSedText } from "../council/council.fixture.ts";
import { attachment } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { agendaOutline } from "./agenda-outline.ts";
import { aMinutedPortfolio, sourcesOf } from "./council-documents.fixture.ts";

const portfolio: Portfolio = {
  ...aMinutedPortfolio({ state: "planned", endTime: "11:00", place: "Зал заседаний" }),
  Attachment: [
    attachment({ id: "2", milestoneId: null, agendaItemId: "Q1", fileName: "Ёлка.pdf", size: 5 }),
    attachment({ id: "1", milestoneId: null, agendaItemId: "Q1", fileName: "Акт.pdf", size: 7 }),
    attachment({ id: "3", milestoneId: null, agendaItemId: "Q2" }),
  ],
};

describe("agendaOutline", () => {
  it("says when, where and under whom the Council meets", () => {
    expect(agendaOutline(sourcesOf(portfolio)).heading).toMatchObject({
      councilName: "Совет по цифровому развитию при Губернаторе Томской области",
      number: 1,
      kind: "ordinary",
      startTime: "10:00",
      endTime: "11:00",
      place: "Зал заседаний",
      chair: "Заместитель Губернатора",
      secretary: "Начальник отдела",
      isTraining: false,
    });
  });

  it("names both who report, the papers by name, the invited and the points with numbers", () => {
    const { questions, invited } = agendaOutline(sourcesOf(portfolio));
    expect(invited).toEqual(["Гость"]);
    expect(questions.map(({ number, title }) => [number, title])).toEqual([
      [1, "О сетях"],
      [2, "О кадрах"],
      [3, "О связи"],
    ]);
    expect(questions[0]).toMatchObject({
      presenters: ["Аналитик", "соисполнитель"],
      papers: [
        { id: "1", name: "Акт.pdf", size: 7 },
        { id: "2", name: "Ёлка.pdf", size: 5 },
      ],
    });
    expect(questions[0]?.points.map(({ number }) => number)).toEqual(["1.1", "1.2", "1.3"]);
  });

  it("puts addressees on a line of their own, without dates that stand with the point's", () => {
    const [point] = agendaOutline(sourcesOf(portfolio)).questions[0]?.points ?? [];
    expect(point).toEqual({
      decisionId: "D1",
      number: "1.1",
      state: "adopted",
      text: "Поручить представить отчёт.\nОтветственные: Аналитик; Бухгалтер.",
      dueDate: "2023-04-01",
      ownDueDates: [{ name: "Бухгалтер", date: "2023-05-01" }],
    });
  });

  it("leaves a finished sentence as it was printed", () => {
    const Decision = [aDecision({ id: "D1", agendaItemId: "Q1", verb: "recommend", text: torSedText })];
    const [point] = agendaOutline(sourcesOf({ ...portfolio, Decision })).questions[0]?.points ?? [];
    expect(point?.text).toBe(torSedText);
  });

  it.each<[string, Partial<Portfolio>, boolean]>([
    ["the portfolio", {}, true],
    ["the meeting", { Meeting: [aMeeting({ origin: "training" })] }, false],
    ["a question", { AgendaItem: [anAgendaItem({ id: "A", origin: "training" })] }, false],
    ["a point", { Decision: [aDecision({ id: "1", agendaItemId: "Q2", origin: "training" })] }, false],
  ])("is marked as training when %s is", (_case, changed, isTrainingPortfolio) => {
    const sources = { ...sourcesOf({ ...portfolio, ...changed }), isTrainingPortfolio };
    expect(agendaOutline(sources).heading.isTraining).toBe(true);
  });
});
