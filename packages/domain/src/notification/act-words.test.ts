import { expect, it } from "vitest";
import { actWords } from "./act-words.ts";
import { notificationPath } from "./notification-path.ts";
import { notificationWords } from "./notification-words.ts";

const text = "Представить план";
const projectName = "Ясли";
const due = (daysLeft: number) =>
  ({
    kind: "assignment_due_soon",
    details: { projectName, text, dueDate: "2023-03-08", daysLeft },
  }) as const;
const asked = { projectName, question: "Где «Акт»?", askedBy: "Куратор" };

it.each<[Parameters<typeof actWords>[0], string]>([
  [
    { kind: "inquiry_asked", details: { ...asked, dueDate: "2023-03-08" } },
    "Вопрос куратора: «Где „Акт“?». Спрашивает: Куратор. Ответить до 08.03.2023 включительно.",
  ],
  [
    { kind: "inquiry_asked", details: { ...asked, dueDate: null } },
    "Вопрос куратора: «Где „Акт“?». Спрашивает: Куратор.",
  ],
  [
    { kind: "inquiry_answered", details: { projectName, question: "Где акт?" } },
    "Получен ответ на вопрос «Где акт?».",
  ],
  [
    {
      kind: "assignment_issued",
      details: { projectName: null, text, issuedBy: "Куратор", dueDate: "2023-03-08" },
    },
    "Поручение: «Представить план». Дано: Куратор. Срок — 08.03.2023.",
  ],
  [due(7), "Поручение «Представить план»: срок через 7 дней (08.03.2023)."],
  [due(1), "Поручение «Представить план»: срок завтра (08.03.2023)."],
  [due(0), "Поручение «Представить план»: срок сегодня (08.03.2023)."],
  [due(-2), "Поручение «Представить план»: срок истёк, просрочено на 2 дня (08.03.2023)."],
  [
    { kind: "assignment_reported", details: { projectName, text, assignee: "Руководитель проекта" } },
    "Доложено об исполнении поручения «Представить план». Исполнитель: Руководитель проекта.",
  ],
  [
    { kind: "assignment_returned", details: { projectName, text, comment: "Нет сроков" } },
    "Поручение возвращено на доработку: «Представить план». Замечание: Нет сроков",
  ],
  [
    { kind: "assignment_released", details: { projectName, text, isFulfilled: true, comment: null } },
    "Поручение снято с контроля, исполнено: «Представить план».",
  ],
  [
    { kind: "assignment_released", details: { projectName, text, isFulfilled: false, comment: "Часть" } },
    "Поручение снято с контроля, исполнено частично: «Представить план». Замечание: Часть",
  ],
])("%j", (told, words) => {
  expect(actWords(told)).toBe(words);
});

it.each([
  ["inquiry_asked", "PRJ-1", "/projects/PRJ-1#acts"],
  ["inquiry_answered", "PRJ-1", "/projects/PRJ-1#acts"],
  ["assignment_issued", null, "/assignments?show=all&open=X"],
  ["assignment_due_soon", "PRJ-1", "/assignments?show=all&open=X"],
  ["assignment_reported", "PRJ-1", "/assignments?show=all&open=X"],
  ["assignment_returned", "PRJ-1", "/assignments?show=all&open=X"],
  ["assignment_released", null, "/assignments?show=all&open=X"],
  ["decision_taken_back", "PRJ-1", "/projects/PRJ-1"],
  ["decision_taken_back", null, "/assignments?show=all&open=X"],
] as const)("%s of project %s leads to %s", (kind, projectId, path) => {
  expect(notificationPath({ kind, entityId: "X", projectId })).toBe(path);
});

it.each([
  [
    { projectName, period: "2023-02-01" },
    "Решение по отчёту за февраль 2023 г. отменено: отчёт снова на рассмотрении.",
  ],
  [
    { projectName, quarter: "2022-10-01" },
    "Решение по значениям показателей за 4 квартал 2022 г. отменено: они снова на рассмотрении.",
  ],
  [{ projectName, target: "Пилот" }, "Решение о переносе отменено: «Пилот». Запрос снова на рассмотрении."],
  [
    { projectName: null, text },
    "Снятие с контроля отменено: «Представить план». Поручение снова на контроле.",
  ],
] as const)("a decision taken back: %j", (details, words) => {
  expect(notificationWords({ kind: "decision_taken_back", details })).toBe(words);
});
