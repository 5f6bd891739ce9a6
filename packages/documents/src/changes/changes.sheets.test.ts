import { type ChangedLine, codeWords, fieldWords, kindWords } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import type { ChangesPaper } from "./changes.model.ts";
import { changesSheet, changesSpreadsheet } from "./changes.sheets.ts";
import { valueCell } from "./value-words.ts";

const line: ChangedLine = {
  key: "Milestone:KT-1:milestone_later",
  kind: "milestone_later",
  tone: "worse",
  industry: { id: "IND-1", name: "Городская среда" },
  entity: "Milestone",
  name: "Ввод",
  project: { id: "PRJ-1", name: "Умный дом" },
  indicator: null,
  meetingId: null,
  measure: { unit: "days", value: 42 },
  lead: "forecastDate",
  fields: [
    {
      field: "milestoneState",
      before: { type: "code", set: "milestoneState", value: "on_track" },
      after: { type: "code", set: "milestoneState", value: "at_risk" },
    },
    { field: "forecastDate", before: null, after: { type: "date", value: "2023-04-21" } },
  ],
};
const overall: ChangedLine = {
  ...line,
  key: "Strategy::x",
  industry: null,
  project: null,
  measure: null,
  lead: null,
  tone: "neutral",
};
const paper: ChangesPaper = {
  changes: { before: "2022-12-15", after: "2023-03-01" },
  industries: [
    { industry: line.industry, lines: [line] },
    { industry: null, lines: [overall] },
  ],
  since: "с заседания Совета 15.12.2022",
  choice: null,
  preparedOn: "2023-03-01",
  isTraining: true,
};

describe("the changes as sheets", () => {
  it("are a row a line, with the field that says most", () => {
    const { columns, rows } = changesSheet(paper);
    expect(rows[0]).toEqual([
      "Городская среда",
      "Контрольные точки",
      "Срок сдвинулся позже",
      "Ввод",
      "Умный дом",
      "Прогноз",
      null,
      { date: "2023-04-21" },
      42,
      "дней",
      "хуже",
    ]);
    expect(rows[1]?.slice(0, 3)).toEqual(["Стратегия в целом", "Контрольные точки", "Срок сдвинулся позже"]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("state both days field by field, and what was asked", () => {
    const [, states, about] = changesSpreadsheet(paper).sheets;
    expect(states?.columns.map(({ title }) => title).slice(-2)).toEqual(["На 15.12.2022", "На 01.03.2023"]);
    expect(states?.rows[0]?.slice(-3)).toEqual(["Статус", "В срок", "Под угрозой срыва"]);
    expect(about?.rows).toContainEqual(["Данные", "Учебные данные"]);
    expect(about?.rows).toContainEqual(["Строк", 2]);
  });

  it.each([
    [{ type: "flag", value: true }, "Да"],
    [{ type: "month", value: "2023-02-01" }, "02.2023"],
    [{ type: "roubles", value: 12.5 }, 12.5],
    [{ type: "percent", value: 85.9 }, "85,9 %"],
    [{ type: "reasons", value: [{ code: "no_milestones" }] }, "Контрольные точки не внесены."],
    [null, null],
  ] as const)("word %j", (value, cell) => {
    expect(valueCell(value === null ? null : (structuredClone(value) as never))).toBe(cell);
  });

  it("have a word for every kind, field and code", () => {
    const words = [kindWords, fieldWords, ...Object.values(codeWords)].flatMap((known) =>
      Object.values<string>(known),
    );
    expect(words.filter((word) => word.trim() === "")).toEqual([]);
  });
});
