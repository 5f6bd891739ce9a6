import { expect, it } from "vitest";
import { actWords } from "./act-words.ts";
import { notificationPath } from "./notification-path.ts";

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
])("%j", (told, words) => {
  expect(actWords(told)).toBe(words);
});

it.each([
  ["inquiry_asked", "PRJ-1", "/projects/PRJ-1#acts"],
  ["inquiry_answered", "PRJ-1", "/projects/PRJ-1#acts"],
  ["assignment_issued", null, "/assignments?show=all&open=X"],
  ["assignment_due_soon", "PRJ-1", "/assignments?show=all&open=X"],
  ["assignment_reported", "PRJ-1", "/assignments?show=all&open=X"],
] as const)("%s of project %s leads to %s", (kind, projectId, path) => {
  expect(notificationPath({ kind, entityId: "X", projectId })).toBe(path);
});
