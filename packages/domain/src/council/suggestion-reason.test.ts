import { describe, expect, it } from "vitest";
import type { SuggestionReason } from "./council.view.ts";
import { reasonsInWords } from "./suggestion-reason.ts";

const milestone = { milestoneId: "M", title: "Ввод ГИС" };

describe("reasonsInWords", () => {
  it.each<{ reason: SuggestionReason; words: string }>([
    {
      reason: { code: "critical_overdue", ...milestone, days: 41 },
      words: "Критическая контрольная точка «Ввод ГИС» просрочена на 41 день.",
    },
    {
      reason: { code: "milestone_overdue", ...milestone, days: 3 },
      words: "Контрольная точка «Ввод ГИС» просрочена на 3 дня.",
    },
    {
      reason: { code: "forecast_past_plan", ...milestone, days: 11 },
      words: "Прогноз контрольной точки «Ввод ГИС» позже плана на 11 дней.",
    },
    { reason: { code: "progress_behind", points: 27.46 }, words: "Отставание от плана на 27,5 п.п." },
    {
      reason: { code: "funding_unmet", year: 2023, gap: null },
      words: "Финансирование на 2023 год не обеспечено.",
    },
    {
      reason: { code: "funding_unmet", year: 2023, gap: 1088392 },
      words: "Финансирование на 2023 год не обеспечено, не хватает 1 088 392 руб.",
    },
    {
      reason: { code: "high_risk", riskId: "R", title: "Уход подрядчика" },
      words: "Высокий риск: Уход подрядчика.",
    },
    { reason: { code: "no_milestones" }, words: "Контрольные точки не внесены." },
    { reason: { code: "no_recent_report", lastPeriodStart: null }, words: "Отчёты не внесены." },
    {
      reason: { code: "no_recent_report", lastPeriodStart: "2022-11-01" },
      words: "Последний отчёт — за 11.2022.",
    },
    {
      reason: { code: "decision_needed", words: "Выделить средства!" },
      words: "Требуется решение: Выделить средства!",
    },
    {
      reason: { code: "plan_item_undated", year: 2023 },
      words: "Срок выполнения пункта плана на 2023 год не внесён.",
    },
    {
      reason: { code: "plan_item_overdue", dueDate: "2023-02-01" },
      words: "Срок выполнения истёк 01.02.2023.",
    },
    { reason: { code: "draft_decision_waiting", dueDate: null }, words: "Проект решения ждёт рассмотрения." },
    {
      reason: { code: "draft_decision_waiting", dueDate: "2022-09-01" },
      words: "Проект решения ждёт рассмотрения, срок в нём — до 01.09.2022.",
    },
    {
      reason: { code: "decision_needed", words: "Решение о сроке. " },
      words: "Требуется решение: Решение о сроке.",
    },
  ])("$words", ({ reason, words }) => {
    expect(reasonsInWords([reason])?.replaceAll("\u00a0", " ")).toBe(words);
  });

  it("joins several into one sentence", () => {
    expect(
      reasonsInWords([{ code: "no_milestones" }, { code: "no_recent_report", lastPeriodStart: null }]),
    ).toBe("Контрольные точки не внесены; отчёты не внесены.");
  });

  it("takes the full stop off the lead's words where more follows", () => {
    expect(
      reasonsInWords([{ code: "decision_needed", words: "Перенести срок." }, { code: "no_milestones" }]),
    ).toBe("Требуется решение: Перенести срок; контрольные точки не внесены.");
  });

  it("is null without reasons", () => {
    expect(reasonsInWords([])).toBeNull();
  });

  it("is never longer than 1000 characters", () => {
    const words = reasonsInWords([{ code: "decision_needed", words: "слово ".repeat(400) }]) ?? "";
    expect(words.length).toBeLessThanOrEqual(1000);
    expect(words.endsWith("слово…")).toBe(true);
  });
});
