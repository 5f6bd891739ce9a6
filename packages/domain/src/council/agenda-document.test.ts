import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { agendaOutline } from "./agenda-document.ts";
import {
  aCouncil,
  aDecision,
  aMeeting,
  anAgendaItem,
  aPosition,
  today,
  torSedText,
} from "./council.fixture.ts";
import { meetingView } from "./meeting-view.ts";

const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Meeting: [aMeeting({ chairPositionId: "CHAIR", place: "Зал заседаний" })],
  Position: [
    { ...aPosition("CHAIR", "Заместитель Губернатора"), origin: "source" },
    { ...aPosition("LEAD", "Руководитель проекта"), origin: "source" },
  ],
  AgendaItem: [
    anAgendaItem({
      id: "A",
      number: 1,
      title: "О подключении к ТОР СЭД",
      presenterPositionId: "LEAD",
      minutesAllotted: 5,
    }),
    anAgendaItem({ id: "B", number: 2, title: "Разное", minutesAllotted: null }),
    anAgendaItem({
      id: "C",
      number: 3,
      title: "Сообщение",
      presenterPositionId: "LEAD",
      presenter: " приглашённый ",
    }),
    anAgendaItem({ id: "D", number: 4, title: "Доклад", presenter: "Приглашённый" }),
  ],
  Decision: [
    aDecision({
      id: "1",
      agendaItemId: "A",
      number: 1,
      verb: "recommend",
      text: torSedText,
      dueDate: "2022-09-01",
    }),
    aDecision({ id: "2", agendaItemId: "A", number: 2, verb: "note", text: "информацию" }),
  ],
};

const outlineOf = (one: Portfolio, isTrainingPortfolio = false) => {
  const view = meetingView({ portfolio: one, summaries: [], meetingId: "MTG", canPrepare: false });
  if (!view) throw new Error("no such meeting");
  return agendaOutline(view, isTrainingPortfolio);
};

describe("agendaOutline", () => {
  it("says what the document prints", () => {
    expect(outlineOf(portfolio)).toEqual({
      councilName: "Совет по цифровому развитию при Губернаторе Томской области",
      meetingNumber: 1,
      date: "2023-03-23",
      startTime: "10:00",
      place: "Зал заседаний",
      chair: "Заместитель Губернатора",
      secretary: null,
      isTraining: false,
      questions: [
        {
          title: "О подключении к ТОР СЭД",
          presenter: "Руководитель проекта",
          minutesAllotted: 5,
          decisions: [
            { text: torSedText, dueDate: "2022-09-01" },
            { text: "Принять к сведению информацию.", dueDate: null },
          ],
        },
        { title: "Разное", presenter: null, minutesAllotted: null, decisions: [] },
        {
          title: "Сообщение",
          presenter: "Руководитель проекта, приглашённый",
          minutesAllotted: 10,
          decisions: [],
        },
        { title: "Доклад", presenter: "Приглашённый", minutesAllotted: 10, decisions: [] },
      ],
    });
  });

  it.each([
    { case: "the portfolio", changed: {}, isTrainingPortfolio: true },
    {
      case: "the meeting",
      changed: { Meeting: [aMeeting({ origin: "training" })] },
      isTrainingPortfolio: false,
    },
    {
      case: "a question",
      changed: { AgendaItem: [anAgendaItem({ id: "A", origin: "training" })] },
      isTrainingPortfolio: false,
    },
    {
      case: "a decision",
      changed: { Decision: [aDecision({ id: "1", agendaItemId: "B", origin: "training" })] },
      isTrainingPortfolio: false,
    },
  ] satisfies { case: string; changed: Partial<Portfolio>; isTrainingPortfolio: boolean }[])(
    "is marked as training when $case is",
    ({ changed, isTrainingPortfolio }) => {
      expect(outlineOf({ ...portfolio, ...changed }, isTrainingPortfolio).isTraining).toBe(true);
    },
  );
});
