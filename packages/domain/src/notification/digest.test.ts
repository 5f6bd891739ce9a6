import { describe, expect, it } from "vitest";
import { digestOutline } from "./digest.ts";
import type { NotificationView, Told } from "./notification.view.ts";

const milestoneDetails = { title: "Портал «Госвеб» открыт", baselineDate: "2023-02-20" } as const;

const of = (
  told: Told,
  fields: Partial<Pick<NotificationView, "entityId" | "projectId">> = {},
): NotificationView => ({
  id: "N",
  entityId: "KT-1",
  projectId: "PRJ-1",
  day: "2023-03-01",
  isRead: false,
  ...fields,
  ...told,
});

const overdue = of({
  kind: "milestone_overdue",
  details: { projectName: "Ясли", ...milestoneDetails, overdueDays: 9 },
});
const due = of({
  kind: "report_due",
  details: { projectName: "Ясли", period: "2023-02-01", dueOn: "2023-03-05" },
});
const day = { today: "2023-03-01", isTraining: false } as const;
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("the daily letter", () => {
  it("is not written where there is nothing to tell", () => {
    expect(digestOutline([], day)).toBeNull();
  });

  it.each([
    [1, "1 напоминание"],
    [3, "3 напоминания"],
    [5, "5 напоминаний"],
    [21, "21 напоминание"],
  ])("counts %i in its subject", (count, words) => {
    const outline = digestOutline(
      Array.from({ length: count }, () => overdue),
      day,
    );
    expect(outline?.subject).toBe(`Кедр: ${words} на 01.03.2023`);
  });

  it("is grouped by project in Russian order, what belongs to none first, overdue before due", () => {
    const received = of(
      { kind: "report_submitted", details: { period: "2023-02-01", received: 4 } },
      { projectId: null },
    );
    const other = of({
      kind: "project_stale",
      details: { projectName: "Ёлка", lastPeriod: null },
    });
    const outline = digestOutline([due, overdue, received, other], day);
    expect(outline?.groups.map(({ title, lines }) => [title, lines.length])).toEqual([
      [null, 1],
      ["Ёлка", 1],
      ["Ясли", 2],
    ]);
    expect(outline?.groups[2]?.lines[0]?.path).toBe("/projects/PRJ-1#milestone-KT-1");
  });

  it.each<[NotificationView, string, string]>([
    [
      overdue,
      "Контрольная точка «Портал „Госвеб“ открыт»: просрочена на 9 дней (20.02.2023).",
      "/projects/PRJ-1#milestone-KT-1",
    ],
    [
      of({ kind: "milestone_due_soon", details: { projectName: "Ясли", ...milestoneDetails, daysLeft: 1 } }),
      "Контрольная точка «Портал „Госвеб“ открыт»: срок завтра (20.02.2023).",
      "/projects/PRJ-1#milestone-KT-1",
    ],
    [due, "Отчёт за февраль 2023 г. нужно представить до 05.03.2023 включительно.", "/projects/PRJ-1/report"],
    [
      of(
        {
          kind: "report_due",
          details: {
            projectName: "Ясли",
            quarter: "2023-01-01",
            indicator: "Доля «Госвеба»",
            dueOn: "2023-04-08",
          },
        },
        { entityId: "INDICATOR-1" },
      ),
      "Значение показателя «Доля „Госвеба“» за 1 квартал 2023 г. нужно представить до 08.04.2023 включительно.",
      "/projects/PRJ-1/report",
    ],
    [
      of({
        kind: "period_closing",
        details: {
          projectName: "Ясли",
          quarter: "2022-10-01",
          indicator: "Доля записей",
          lastDay: "2023-01-15",
        },
      }),
      "Приём значений показателей за 4 квартал 2022 г. закрывается 15.01.2023, а значение показателя «Доля записей» не представлено.",
      "/projects/PRJ-1/report",
    ],
    [
      of(
        {
          kind: "period_closing",
          details: { projectName: null, quarter: "2023-01-01", lastDay: "2023-04-15", missing: 4 },
        },
        { projectId: null },
      ),
      "Приём значений показателей за 1 квартал 2023 г. закрывается 15.04.2023. Не представлено значений: 4.",
      "/review",
    ],
    [
      of({
        kind: "report_returned",
        details: { projectName: "Ясли", period: "2023-02-01", comment: "Уточните." },
      }),
      "Отчёт за февраль 2023 г. возвращён на доработку. Замечание: Уточните.",
      "/projects/PRJ-1/report",
    ],
    [
      of(
        {
          kind: "period_closing",
          details: { projectName: null, period: "2023-02-01", lastDay: "2023-03-10", missing: 7 },
        },
        { projectId: null },
      ),
      "Приём отчётов за февраль 2023 г. закрывается 10.03.2023. Не представлено отчётов: 7.",
      "/review",
    ],
    [
      of({ kind: "project_stale", details: { projectName: "Ясли", lastPeriod: "2022-10-01" } }),
      "Последний учтённый отчёт — за октябрь 2022 г.",
      "/projects/PRJ-1/report",
    ],
    [
      of({
        kind: "reschedule_requested",
        details: { projectName: "Ясли", target: "Ввод", requestedBy: "Руководитель" },
      }),
      "Запрошен перенос: «Ввод». Запросил: Руководитель.",
      "/review",
    ],
    [
      of({
        kind: "reschedule_decided",
        details: { projectName: "Ясли", target: "Ввод", isAccepted: false, comment: null },
      }),
      "Перенос не согласован: «Ввод».",
      "/moved-targets?projects=%5B%22PRJ-1%22%5D&show=all",
    ],
  ])("says of $kind a sentence that leads to its thing", (notification, text, path) => {
    const line = digestOutline([notification], day)?.groups[0]?.lines[0];
    expect(plain(line?.text)).toBe(text);
    expect(line?.path).toBe(path);
  });
});
