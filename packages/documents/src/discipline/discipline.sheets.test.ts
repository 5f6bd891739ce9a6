import type { Discipline, DisciplineFigures } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { disciplineSheet, disciplineSpreadsheet } from "./discipline.sheets.ts";

const figures: DisciplineFigures = {
  due: 3,
  onTime: 2,
  late: 0,
  overdue: 1,
  toCome: 0,
  postponed: 1,
  averageDelay: 7,
  onTimeShare: 2 / 3,
};
const discipline: Discipline = {
  today: "2023-03-01",
  from: "2023-01-01",
  to: "2023-03-31",
  total: figures,
  bodies: [{ subject: null, figures }],
  deputies: [{ subject: { id: "P", name: "Заместитель Губернатора" }, figures }],
};

describe("the discipline as a table", () => {
  it("has a line for the whole, each body and each deputy governor, shares in percent", () => {
    const { rows, columns } = disciplineSheet(discipline);
    expect(rows).toEqual([
      ["Всего", null, 3, 2, 0, 1, 0, 1, 7, 66.7],
      ["Орган", "Орган не внесён", 3, 2, 0, 1, 0, 1, 7, 66.7],
      ["Куратор", "Заместитель Губернатора", 3, 2, 0, 1, 0, 1, 7, 66.7],
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("leaves empty what cannot be worked out, and says what it is of", () => {
    const none = { ...figures, averageDelay: null, onTimeShare: null };
    const paper = { discipline: { ...discipline, total: none }, preparedOn: "2023-03-01" as const };
    const { sheets } = disciplineSpreadsheet({ ...paper, isTraining: true });
    expect(sheets[0]?.rows[0]?.slice(-2)).toEqual([null, null]);
    expect(sheets[1]?.rows).toContainEqual(["Данные", "Учебные данные"]);
    const plain = disciplineSpreadsheet({ ...paper, isTraining: false });
    expect(plain.sheets[1]?.rows).not.toContainEqual(["Данные", "Учебные данные"]);
  });
});
