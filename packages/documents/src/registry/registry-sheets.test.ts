import type { RescheduleView, RiskListItem, TimelineProject } from "@kedr/domain";
import { ledgerQuerySchema, timelineQuerySchema } from "@kedr/domain";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { renderXlsx } from "../spreadsheet/spreadsheet.xlsx.ts";
import { milestonesSheet } from "./milestones.sheet.ts";
import { movesSheet } from "./moves.sheet.ts";
import { roundedCell } from "./registry-sheet.ts";
import { risksSheet } from "./risks.sheet.ts";

const today = "2023-03-01";
const place = { industry: { id: "IND", name: "Культура" }, deputy: null };
const nobody = { projects: [], industries: [], deputies: [], leads: [], health: [] };

const project: TimelineProject = {
  id: "PRJ",
  name: "Музей",
  stage: "active",
  health: "at_risk",
  industryName: "Культура",
  leadTitle: null,
  origin: "source",
  milestones: [
    {
      id: "KT-1",
      number: 1,
      title: "=Закупка",
      state: "overdue",
      baselineDate: "2023-02-01",
      forecastDate: null,
      actualDate: null,
      slipDays: 28,
      isCritical: true,
      recurrence: "monthly",
      origin: "training",
    },
  ],
};
const other: TimelineProject = {
  ...project,
  id: "OTHER",
  name: "Архив",
  milestones: project.milestones.map((milestone) => ({ ...milestone, id: "KT-2", title: "Приёмка" })),
};

describe("milestones as a table", () => {
  const timeline = {
    projects: [project, other, { ...project, id: "EMPTY", milestones: [] }],
    dependencies: [
      { milestoneId: "KT-1", dependsOnId: "KT-2" },
      { milestoneId: "KT-2", dependsOnId: "not shown" },
    ],
    entered: 3,
    facets: nobody,
  };
  const sheet = milestonesSheet({ today, isTraining: false, query: timelineQuerySchema.parse({}), timeline });

  it("has a row a milestone, dates as dates, and names what it waits for with its project", async () => {
    const { sheets } = await readXlsx(await renderXlsx({ title: "Точки", sheets: [sheet] }, new Date(0)));
    const [title, day, chosen, header, first, second, ...rest] = sheets[0]?.rows ?? [];
    expect([title?.[0], day?.[0], chosen?.[0]]).toEqual([
      "Контрольные точки",
      "По состоянию на 01.03.2023. Строк: 2.",
      "Без отбора. Порядок: по отраслям и проектам, точки по номеру.",
    ]);
    expect(rest).toEqual([]);
    const cellOf = (name: string) => first?.[(header ?? []).indexOf(name)];
    expect(cellOf("Контрольная точка")).toBe("=Закупка");
    expect(cellOf("Базовый срок")).toEqual(new Date("2023-02-01T00:00:00.000Z"));
    expect(cellOf("Отклонение, дней")).toBe(28);
    expect(cellOf("Зависит от")).toBe("Приёмка (Архив)");
    expect(cellOf("Ключевая")).toBe("да");
    expect(cellOf("Происхождение")).toBe("учебные данные");
    // What is not entered is an empty cell.
    expect(cellOf("Прогноз") ?? null).toBeNull();
    expect(second?.[(header ?? []).indexOf("Зависит от")] ?? null).toBeNull();
  });
});

describe("risks as a table", () => {
  const risk: RiskListItem = {
    id: "R",
    projectId: "PRJ",
    title: "Срыв закупки",
    probability: 3,
    impact: 1,
    level: "medium",
    measure: null,
    owner: null,
    dueDate: "2023-02-20",
    isOverdue: true,
    state: "open",
    settledOn: null,
    settlement: null,
    problem: null,
    origin: "entered",
    version: 1,
    project: { id: "PRJ", name: "Музей" },
    ...place,
  };

  it("has the rows that the query leaves, with the days that a measure is late by", () => {
    const register = {
      today,
      risks: [risk, { ...risk, state: "closed" } as const],
      problems: [],
      writable: [],
    } as const;
    const { rows, columns, head } = risksSheet({
      isTraining: false,
      query: { deputies: ["none"] },
      register: { ...register, risks: [...register.risks], problems: [], writable: [] },
    });
    expect(rows).toHaveLength(1);
    const cellOf = (name: string) => rows[0]?.[columns.findIndex(({ title }) => title === name)];
    expect(cellOf("Просрочено, дней")).toBe(9);
    expect([cellOf("Вероятность"), cellOf("Влияние"), cellOf("Мера")]).toEqual(["Высокая", "Низкое", null]);
    expect(head?.[2]).toBe("Отбор: Состояние: Открыт; Куратор: не назначен. Порядок: сначала тяжёлые.");
  });
});

describe("moved targets as a table", () => {
  const move = (target: RescheduleView["target"]): RescheduleView => ({
    id: target.kind,
    project: { id: "PRJ", name: "Музей" },
    ...place,
    target,
    reason: "Ждём данные",
    effect: null,
    state: "accepted",
    requestedBy: "Руководитель",
    requestedOn: "2023-02-01",
    decidedBy: null,
    decidedOn: null,
    decisionComment: null,
    origin: "entered",
    version: 1,
  });

  it("has dates where a date was moved and figures where a value was", () => {
    const days = { kind: "milestone", milestoneId: "KT", title: "Закупка", days: 10 } as const;
    const value = { kind: "indicator", indicatorTargetId: "T", indicatorId: "I", title: "Доля" } as const;
    const rows = [
      move({ ...days, oldDate: "2023-02-01", newDate: "2023-02-11" }),
      move({ ...value, unit: "%", year: 2024, oldValue: 0.3, newValue: 0.1 }),
    ];
    const totals = { moves: 2, targets: 2, movedAgain: 0, days: null };
    const ledger = { today, rows, totals, byIndustry: [], byDeputy: [], open: 0, facets: nobody } as const;
    const sheet = movesSheet({
      isTraining: true,
      query: ledgerQuerySchema.parse({ from: "2023-01-01" }),
      ledger: { ...ledger, byIndustry: [], byDeputy: [] },
    });
    const of = (row: number, name: string) =>
      sheet.rows[row]?.[sheet.columns.findIndex(({ title }) => title === name)];
    expect([of(0, "Было"), of(0, "Стало"), of(0, "Перенос, дней")]).toEqual([
      { date: "2023-02-01" },
      { date: "2023-02-11" },
      10,
    ]);
    expect([of(1, "Было"), of(1, "Стало"), of(1, "Изменение значения")]).toEqual([0.3, 0.1, -0.2]);
    expect(of(1, "Вид цели")).toBe("цель показателя к 2024 году");
    expect(sheet.head?.slice(1)).toEqual([
      "По состоянию на 01.03.2023. Строк: 2. Учебные данные.",
      "Отбор: Показать: принятые; С даты: 01.01.2023. Порядок: сначала последние.",
    ]);
  });
});

describe("a rounded figure", () => {
  it.each([
    [null, 1, null],
    [12.25, 1, 12.3],
    [-12.25, 1, -12.3],
    [-0.01, 1, 0],
    [0.1 - 0.3, 6, -0.2],
  ])("%j to %i decimals is %j", (value, digits, rounded) => {
    expect(roundedCell(value, digits)).toBe(rounded);
  });
});
