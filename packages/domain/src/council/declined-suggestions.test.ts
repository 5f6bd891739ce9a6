import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { project } from "../portfolio/portfolio.fixture.ts";
import { aDecision, aDeclinedSuggestion, aPlanItem, today } from "./council.fixture.ts";
import { declinedSuggestions } from "./declined-suggestions.ts";

const portfolio = {
  ...emptyPortfolio(today),
  Project: [project({ id: "PRJ-1", name: "ФГИС «Моя школа»" })],
  PlanItem: [aPlanItem({ id: "PL23-1", completedDate: "2023-02-01" })],
  Decision: [aDecision({ id: "DEC-1", text: "представить отчёт", agendaItemId: "elsewhere" })],
};

const titlesOf = (...keys: string[]) =>
  declinedSuggestions(
    { ...portfolio, DeclinedSuggestion: keys.map((key) => aDeclinedSuggestion(key)) },
    "MTG",
  ).map(({ title }) => title);

describe("declinedSuggestions", () => {
  it("keep the words of the question, also of one that is suggested no longer", () => {
    expect(titlesOf("project:PRJ-1", "plan:PL23-1", "decision:DEC-1")).toEqual([
      "О проекте решения: поручить представить отчёт",
      "О выполнении пункта 1 плана на 2023 год: обеспечить перепроектирование процессов оптимизации услуг",
      "О ходе реализации проекта «ФГИС „Моя школа“»",
    ]);
  });

  it("have no words when their subject is gone", () => {
    expect(titlesOf("project:PRJ-LOST")).toEqual([null]);
  });

  it("are those of the meeting, with the reason", () => {
    const declined = declinedSuggestions(
      {
        ...portfolio,
        DeclinedSuggestion: [aDeclinedSuggestion("plan:PL23-1"), aDeclinedSuggestion("plan:PL23-1", "OTHER")],
      },
      "OTHER",
    );
    expect(declined).toMatchObject([{ suggestionKey: "plan:PL23-1", reason: "Рассмотрено на планёрке" }]);
  });
});
