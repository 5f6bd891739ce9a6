import { describe, expect, it } from "vitest";
import { nameKey } from "./body-names.ts";
import { matchRows, readTableRows } from "./read-table.ts";

const targets = [
  { key: "1", name: "Муниципальное образование «Ёлки» № 1" },
  { key: "2", name: "Город Томск" },
];

describe("nameKey", () => {
  it.each([
    'муниципальное образование "Елки" №1',
    "  МУНИЦИПАЛЬНОЕ   ОБРАЗОВАНИЕ «ЁЛКИ» № 1 ",
    "'Муниципальное\u00a0образование Ёлки № 1",
  ])("knows «%s»", (written) => {
    expect(nameKey(written)).toBe(nameKey("Муниципальное образование «Ёлки» № 1"));
  });

  it("does not take one number for another", () => {
    expect(nameKey("МО № 1")).not.toBe(nameKey("МО № 11"));
  });
});

describe("readTableRows", () => {
  it("takes the name first and the figures after it where there are no headings", () => {
    expect(readTableRows([["Город Томск", "3", "4"]], "ratio")).toEqual([
      { line: 1, name: "Город Томск", texts: ["3", "4"] },
    ]);
    expect(readTableRows([["Город Томск", "12,5"]], "value")).toEqual([
      { line: 1, name: "Город Томск", texts: ["12,5"] },
    ]);
  });

  it("finds the columns by their headings, wherever they stand and whatever stands above", () => {
    const cells = [
      ["Сведения за квартал"],
      ["Место", "Муниципальное образование или группа", "Числитель", "Знаменатель", "Доля, %"],
      ["1", "Город Томск", "3", "4", "75"],
    ];
    expect(readTableRows(cells, "ratio")).toEqual([{ line: 3, name: "Город Томск", texts: ["3", "4"] }]);
  });

  it("passes over rows that tell nothing, and keeps those that tell half", () => {
    const cells = [
      ["А", "н/д", "н/д"],
      ["Б", "", ""],
      ["В", "-"],
      ["", "3", "4"],
      ["Г", "3", ""],
    ];
    expect(readTableRows(cells, "ratio")).toEqual([{ line: 5, name: "Г", texts: ["3", ""] }]);
  });
});

describe("matchRows", () => {
  it("finds whose the figures are, and lists names that it does not know", () => {
    const rows = readTableRows(
      [
        ["город  томск", "5"],
        ["Город Тверь", "6"],
      ],
      "value",
    );
    const { texts, unmatched } = matchRows(rows, targets);
    expect([...texts]).toEqual([["2", ["5"]]]);
    expect(unmatched).toEqual([{ line: 2, name: "Город Тверь", texts: ["6"], problem: "unknown" }]);
  });

  it("lists a second row of the same name unless it says the same", () => {
    const rows = readTableRows(
      [
        ["Город Томск", "5"],
        ["Город Томск", "5"],
        ["Город Томск", "7"],
      ],
      "value",
    );
    const { texts, unmatched } = matchRows(rows, targets);
    expect(texts.get("2")).toEqual(["5"]);
    expect(unmatched).toMatchObject([{ line: 3, problem: "repeated" }]);
  });
});
