import { gapKinds, type Completeness, type RegistryGap } from "@kedr/domain";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { renderXlsx } from "../spreadsheet/spreadsheet.xlsx.ts";
import { completenessSpreadsheet, gapsSheet } from "./completeness.sheets.ts";
import { gapKindName, gapSentence } from "./gap-words.ts";

const industry = { id: "IND", name: "Здравоохранение" };
const lead = { id: "LEAD", name: "Руководитель" };
const gap: RegistryGap = {
  kind: "project_effect",
  subject: { id: "PRJ", name: "=Умный дом" },
  project: { id: "PRJ", name: "=Умный дом" },
  industry,
  body: null,
  deputy: null,
  filler: lead,
  year: null,
  standing: null,
  isOwn: false,
};
const plan: RegistryGap = {
  ...gap,
  kind: "plan_item_due",
  subject: { id: "PL23-1", name: "Мониторинг" },
  project: null,
  industry: null,
  filler: null,
  year: 2023,
};
const completeness: Completeness = {
  today: "2023-03-01",
  whole: { filled: 40, total: 50 },
  chosen: { filled: 17, total: 19 },
  own: 0,
  gaps: [plan, gap],
  groups: {
    industries: [
      { value: "IND", label: "Здравоохранение", filled: 16, total: 17 },
      { value: "none", label: "", filled: 1, total: 2 },
    ],
    projects: [{ value: "PRJ", label: "=Умный дом", filled: 16, total: 17 }],
    deputies: [],
    fillers: [{ value: "office", label: "", filled: 1, total: 2 }],
    bodies: [],
  },
  facets: { kinds: [], industries: [], projects: [], deputies: [], fillers: [], bodies: [] },
  controlTotals: [{ subject: "projects", industry: null, declared: 75, entered: 19, fromSource: 19 }],
};

describe("completeness as a workbook", () => {
  it("has a row for each gap, in the order of the page, with who is to fill it", () => {
    const { rows, columns } = gapsSheet(completeness);
    expect(rows).toEqual([
      ["У пункта плана на 2023 год нет срока", "Мониторинг", null, null, null, null, "Проектный офис"],
      [
        "Не указан ожидаемый результат",
        "=Умный дом",
        "=Умный дом",
        "Здравоохранение",
        null,
        null,
        "Руководитель",
      ],
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("never gives a share without its numbers, and says what was asked", () => {
    const paper = { completeness, filters: ["Только мои"], preparedOn: "2023-03-01" } as const;
    const { sheets } = completenessSpreadsheet({ ...paper, isTraining: true });
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows;
    expect(rowsOf("По отраслям")).toEqual([
      ["Здравоохранение", 16, 17, 1],
      ["Вне отраслей", 1, 2, 1],
    ]);
    expect(rowsOf("Кому внести")).toEqual([["Проектный офис", 1, 2, 1]]);
    expect(rowsOf("Контрольные итоги")).toEqual([["Проекты", null, 75, 19, 19, 56]]);
    expect(rowsOf("О выгрузке")).toContainEqual(["Полнота данных", "Только мои"]);
    expect(rowsOf("О выгрузке")).toContainEqual(["Данные", "Учебные данные"]);
    expect(sheets.every(({ name }) => name.length <= 31)).toBe(true);
    const real = completenessSpreadsheet({ ...paper, filters: [], isTraining: false }).sheets.at(-1)?.rows;
    expect(real).not.toContainEqual(["Данные", "Учебные данные"]);
    expect(real).toContainEqual(["Полнота данных", "Всё, без отбора"]);
  });
});

describe("the file", () => {
  it("opens again with the same numbers, and with no text run as a formula", async () => {
    const spreadsheet = completenessSpreadsheet({
      completeness,
      filters: [],
      preparedOn: "2023-03-01",
      isTraining: true,
    });
    const bytes = await renderXlsx(spreadsheet, new Date("2023-03-01T05:00:00.000Z"));
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(spreadsheet.sheets.map(({ name }) => name));
    expect(sheets[0]?.rows.slice(1).map((row) => row[1])).toEqual(["Мониторинг", "=Умный дом"]);
    expect(sheets[1]?.rows[1]).toEqual(["=Умный дом", 16, 17, 1]);
    const about = sheets.at(-1)?.rows ?? [];
    expect(about).toContainEqual(["Заполнено полей", 17]);
    expect(about).toContainEqual(["из скольких", 19]);
    expect(about).toContainEqual(["По состоянию на", new Date("2023-03-01T00:00:00.000Z")]);
  });
});

describe("gapSentence", () => {
  it.each(gapKinds)("%s: names the year or none, never the place for it", (kind) => {
    expect(gapSentence({ kind, year: 2023, standing: null })).not.toMatch(/[{}]|null/);
    expect(gapKindName(kind)).not.toMatch(/[{}]/);
  });

  it("tells a vacant post from one of which nothing is entered", () => {
    expect(gapSentence({ kind: "post_holder", year: null, standing: "vacant" })).toBe("Должность вакантна");
    expect(gapSentence({ kind: "post_holder", year: null, standing: "not_entered" })).toBe(
      "Не внесено, кем замещена должность",
    );
  });
});
