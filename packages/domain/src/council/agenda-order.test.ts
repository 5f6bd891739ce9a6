import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inAgendaOrder,
  nextAgendaNumber,
  type NumberedItem,
  renumberedAfterMove,
  renumberedAfterRemoval,
} from "./agenda-order.ts";

const agenda = (...ids: string[]): NumberedItem[] => ids.map((id, index) => ({ id, number: index + 1 }));
const applied = (items: NumberedItem[], changes: NumberedItem[]): NumberedItem[] =>
  items.map((item) => changes.find(({ id }) => id === item.id) ?? item);
const order = (items: NumberedItem[]): string =>
  inAgendaOrder(items)
    .map(({ id }) => id)
    .join("");

describe("renumberedAfterMove", () => {
  it.each([
    { itemId: "a", toNumber: 3, result: "bcad" },
    { itemId: "d", toNumber: 1, result: "dabc" },
    { itemId: "b", toNumber: 2, result: "abcd" },
    { itemId: "b", toNumber: 4, result: "acdb" },
    { itemId: "b", toNumber: 99, result: "acdb" },
    { itemId: "b", toNumber: 0, result: "bacd" },
    { itemId: "lost", toNumber: 1, result: "abcd" },
  ])("moves $itemId to $toNumber: $result", ({ itemId, toNumber, result }) => {
    const items = agenda("a", "b", "c", "d");
    expect(order(applied(items, renumberedAfterMove(items, { itemId, toNumber })))).toBe(result);
  });

  it("names only what changes", () => {
    expect(renumberedAfterMove(agenda("a", "b", "c", "d"), { itemId: "b", toNumber: 3 })).toEqual([
      { id: "c", number: 2 },
      { id: "b", number: 3 },
    ]);
    expect(renumberedAfterMove(agenda("a", "b"), { itemId: "a", toNumber: 1 })).toEqual([]);
  });
});

describe("renumberedAfterRemoval", () => {
  it.each([
    {
      itemId: "a",
      changes: [
        { id: "b", number: 1 },
        { id: "c", number: 2 },
      ],
    },
    { itemId: "c", changes: [] },
    { itemId: "lost", changes: [] },
  ])("closes the gap after $itemId", ({ itemId, changes }) => {
    expect(renumberedAfterRemoval(agenda("a", "b", "c"), itemId)).toEqual(changes);
  });
});

describe("nextAgendaNumber", () => {
  it("is one after the last", () => {
    expect(nextAgendaNumber([])).toBe(1);
    expect(
      nextAgendaNumber([
        { id: "b", number: 7 },
        { id: "a", number: 2 },
      ]),
    ).toBe(8);
  });
});

describe("any agenda", () => {
  const anyAgenda = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 })
    .map((ids) => agenda(...ids));
  const anyMove = anyAgenda.chain((items) =>
    fc.record({
      items: fc.constant(items),
      moved: fc.constantFrom(...items),
      toNumber: fc.integer({ min: 1, max: items.length }),
    }),
  );
  const numbers = (items: NumberedItem[]) =>
    items.map(({ number }) => number).toSorted((one, other) => one - other);
  const oneTo = (length: number) => Array.from({ length }, (_, index) => index + 1);

  it("is numbered 1 to n after a move, with the same questions and the moved one in its place", () => {
    fc.assert(
      fc.property(anyMove, ({ items, moved, toNumber }) => {
        const after = applied(items, renumberedAfterMove(items, { itemId: moved.id, toNumber }));
        expect(numbers(after)).toEqual(oneTo(items.length));
        expect(after.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        expect(after.find(({ id }) => id === moved.id)?.number).toBe(toNumber);
      }),
    );
  });

  it("is the same after a move and the move back", () => {
    fc.assert(
      fc.property(anyMove, ({ items, moved, toNumber }) => {
        const after = applied(items, renumberedAfterMove(items, { itemId: moved.id, toNumber }));
        const back = applied(after, renumberedAfterMove(after, { itemId: moved.id, toNumber: moved.number }));
        expect(back).toEqual(items);
      }),
    );
  });

  it("is numbered 1 to n after a removal, and after a question is added again", () => {
    fc.assert(
      fc.property(anyMove, ({ items, moved }) => {
        const rest = items.filter((item) => item !== moved);
        const after = applied(rest, renumberedAfterRemoval(items, moved.id));
        expect(numbers(after)).toEqual(oneTo(items.length - 1));
        expect(nextAgendaNumber(after)).toBe(items.length);
      }),
    );
  });

  it("is put in order by a move even where numbers repeat or leave gaps", () => {
    const disorder = [
      { id: "a", number: 2 },
      { id: "b", number: 2 },
      { id: "c", number: 9 },
    ];
    const after = applied(disorder, renumberedAfterMove(disorder, { itemId: "c", toNumber: 1 }));
    expect(order(after)).toBe("cab");
    expect(numbers(after)).toEqual([1, 2, 3]);
  });
});
