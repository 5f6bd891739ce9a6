import { describe, expect, it } from "vitest";
import { type Cursor, firstCell, moved, nextPlace, pastedCells, selectedPlaces } from "./grid-cursor.ts";

const size = { rows: 3, columns: 4 };
const at = (row: number, column: number): Cursor => ({ at: { row, column }, from: { row, column } });

describe("moved", () => {
  it.each<[string, Cursor, [number, number]]>([
    ["ArrowDown", at(0, 0), [1, 0]],
    ["ArrowDown", at(2, 0), [2, 0]],
    ["ArrowUp", at(0, 1), [0, 1]],
    ["ArrowRight", at(1, 3), [1, 3]],
    ["ArrowLeft", at(1, 3), [1, 2]],
    ["Home", at(1, 3), [1, 0]],
    ["End", at(1, 0), [1, 3]],
    ["PageDown", at(0, 2), [2, 2]],
    ["PageUp", at(2, 2), [0, 2]],
  ])("%s from %o", (key, cursor, [row, column]) => {
    expect(moved(cursor, { key, isExtending: false }, size)).toEqual(at(row, column));
  });

  it("lets the selection grow with Shift, and forgets it without", () => {
    const grown = moved(firstCell, { key: "ArrowDown", isExtending: true }, size);
    expect(grown && selectedPlaces(grown)).toEqual([[{ row: 0, column: 0 }], [{ row: 1, column: 0 }]]);
    expect(grown && moved(grown, { key: "ArrowRight", isExtending: false }, size)).toEqual(at(1, 1));
  });

  it("leaves other keys alone", () => {
    expect(moved(firstCell, { key: "a", isExtending: false }, size)).toBeNull();
  });
});

describe("nextPlace", () => {
  it("goes by rows, and ends at both ends", () => {
    expect(nextPlace({ row: 0, column: 3 }, size, false)).toEqual({ row: 1, column: 0 });
    expect(nextPlace({ row: 1, column: 0 }, size, true)).toEqual({ row: 0, column: 3 });
    expect(nextPlace({ row: 2, column: 3 }, size, false)).toBeNull();
    expect(nextPlace({ row: 0, column: 0 }, size, true)).toBeNull();
  });
});

describe("pastedCells", () => {
  it("puts a block at the upper left corner of the selection and counts what does not fit", () => {
    const block = [
      ["1", "2"],
      ["3", "4"],
    ];
    expect(pastedCells(block, { at: { row: 1, column: 3 }, from: { row: 2, column: 3 } }, size)).toEqual({
      cells: [
        { row: 1, column: 3, text: "1" },
        { row: 2, column: 3, text: "3" },
      ],
      outside: 2,
    });
  });

  it("puts one cell into all that are selected", () => {
    const { cells } = pastedCells([["5"]], { at: { row: 1, column: 1 }, from: { row: 0, column: 0 } }, size);
    expect(cells.map(({ row, column, text }) => `${row}${column}=${text}`)).toEqual([
      "00=5",
      "01=5",
      "10=5",
      "11=5",
    ]);
  });
});
