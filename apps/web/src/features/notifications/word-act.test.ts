import { createInstance } from "i18next";
import { beforeAll, expect, it } from "vitest";
import { ru } from "../../i18n/ru/index.ts";
import { createFormat } from "../../lib/format.ts";
import { wordAct } from "./word-act.ts";

const messages = createInstance();
beforeAll(() =>
  messages.init({
    lng: "ru",
    resources: { ru: { translation: ru } },
    interpolation: { escapeValue: false },
  }),
);
const projectName = "Ясли";
const due = (daysLeft: number) =>
  ({
    kind: "assignment_due_soon",
    details: { projectName, text: "Представить план", dueDate: "2023-03-08", daysLeft },
  }) as const;

it.each<[Parameters<typeof wordAct>[0], string]>([
  [
    {
      kind: "inquiry_asked",
      details: { projectName, question: "Где акт?", askedBy: "Куратор", dueDate: "2023-03-08" },
    },
    "Вопрос куратора: «Где акт?». Спрашивает: Куратор. Ответить до 08.03.2023 включительно.",
  ],
  [
    {
      kind: "inquiry_asked",
      details: { projectName, question: "Где акт?", askedBy: "Куратор", dueDate: null },
    },
    "Вопрос куратора: «Где акт?». Спрашивает: Куратор.",
  ],
  [due(7), "До срока поручения «Представить план» — 7 дней (08.03.2023)."],
  [due(1), "Срок поручения «Представить план» — завтра, 08.03.2023."],
  [due(0), "Срок поручения «Представить план» — сегодня."],
  [due(-2), "Срок поручения «Представить план» истёк 08.03.2023, просрочено на 2 дня."],
])("%j", (told, words) => {
  const worded = wordAct(told, { t: messages.getFixedT("ru"), format: createFormat("ru") });
  expect(worded.replaceAll("\u00a0", " ")).toBe(words);
});
