import type { Told } from "@kedr/domain";
import { createInstance } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { en } from "../../i18n/en/index.ts";
import { ru } from "../../i18n/ru/index.ts";
import { createFormat, type Language } from "../../lib/format.ts";
import { wordNotification } from "./word-notification.ts";

const messages = createInstance();
beforeAll(() =>
  messages.init({
    lng: "ru",
    resources: { ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

const worded = (told: Told, language: Language = "ru") =>
  wordNotification(told, { t: messages.getFixedT(language), format: createFormat(language) }).replaceAll(
    "\u00a0",
    " ",
  );

const ofMilestone = { projectName: "Ясли", title: "Ввод", baselineDate: "2023-03-03" } as const;
const ofTarget = { projectName: "Ясли", target: "Ввод" };
const ofValue = { projectName: "Ясли", quarter: "2023-01-01", indicator: "Доля записей" } as const;
const period = "2023-02-01";

const cases: [Told, string][] = [
  [
    { kind: "milestone_overdue", details: { ...ofMilestone, overdueDays: 2 } },
    "Контрольная точка «Ввод» просрочена на 2 дня (срок 03.03.2023).",
  ],
  [
    { kind: "milestone_due_soon", details: { ...ofMilestone, daysLeft: 0 } },
    "Срок контрольной точки «Ввод» — сегодня.",
  ],
  [
    { kind: "milestone_due_soon", details: { ...ofMilestone, daysLeft: 1 } },
    "Срок контрольной точки «Ввод» — завтра, 03.03.2023.",
  ],
  [
    { kind: "milestone_due_soon", details: { ...ofMilestone, daysLeft: 7 } },
    "До срока контрольной точки «Ввод» — 7 дней (03.03.2023).",
  ],
  [
    { kind: "report_returned", details: { projectName: "Ясли", period, comment: "Уточните." } },
    "Отчёт за февраль 2023 г. возвращён на доработку. Замечание: Уточните.",
  ],
  [
    { kind: "report_due", details: { projectName: "Ясли", period, dueOn: "2023-03-05" } },
    "Представьте отчёт за февраль 2023 г. до 05.03.2023 включительно.",
  ],
  [
    { kind: "period_closing", details: { projectName: "Ясли", period, lastDay: "2023-03-10", missing: 1 } },
    "Приём отчётов за февраль 2023 г. закрывается 10.03.2023, а отчёт не представлен.",
  ],
  [
    { kind: "period_closing", details: { projectName: null, period, lastDay: "2023-03-10", missing: 22 } },
    "Приём отчётов за февраль 2023 г. закрывается 10.03.2023. Не представлено отчётов: 22.",
  ],
  [
    { kind: "report_due", details: { ...ofValue, dueOn: "2023-04-08" } },
    "Представьте значение показателя «Доля записей» за 1 квартал 2023 г. до 08.04.2023 включительно.",
  ],
  [
    { kind: "period_closing", details: { ...ofValue, lastDay: "2023-04-15" } },
    "Приём значений показателей за 1 квартал 2023 г. закрывается 15.04.2023, а значение показателя «Доля записей» не представлено.",
  ],
  [
    {
      kind: "period_closing",
      details: { projectName: null, quarter: "2022-10-01", lastDay: "2023-01-15", missing: 4 },
    },
    "Приём значений показателей за 4 квартал 2022 г. закрывается 15.01.2023. Не представлено значений: 4.",
  ],
  [
    { kind: "project_stale", details: { projectName: "Ясли", lastPeriod: null } },
    "По проекту не представлено ни одного отчёта.",
  ],
  [
    { kind: "project_stale", details: { projectName: "Ясли", lastPeriod: "2022-10-01" } },
    "Последний учтённый отчёт — за октябрь 2022 г.",
  ],
  [
    { kind: "report_submitted", details: { period, received: 4 } },
    "Поступило отчётов за февраль 2023 г.: 4. Есть ожидающие рассмотрения.",
  ],
  [
    { kind: "reschedule_requested", details: { ...ofTarget, requestedBy: "Руководитель" } },
    "Запрошен перенос: «Ввод». Запросил: Руководитель.",
  ],
  [
    { kind: "reschedule_decided", details: { ...ofTarget, isAccepted: true, comment: null } },
    "Перенос согласован: «Ввод».",
  ],
  [
    { kind: "reschedule_decided", details: { ...ofTarget, isAccepted: false, comment: "Рано." } },
    "Перенос не согласован: «Ввод». Замечание: Рано.",
  ],
];

describe("wordNotification", () => {
  it.each(cases)("%j: %s", (told, words) => {
    expect(worded(told)).toBe(words);
  });

  it.each(cases)("%j is worded in English with everything filled in", (told) => {
    expect(worded(told, "en")).toMatch(/^[A-Z][^{}]*\.( Remark: .*)?$/u);
  });
});
