import type { AgendaItemView } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { placeOfDrop, withMoves } from "./agenda-moves.ts";

const question = (id: string, number: number, minutesAllotted: number | null): AgendaItemView => ({
  id,
  number,
  title: id,
  presenterPosition: null,
  presenter: null,
  coPresenterPosition: null,
  coPresenter: null,
  minutesAllotted,
  startsAfterMinutes: 0,
  reason: null,
  suggestionKey: null,
  project: null,
  indicator: null,
  industry: null,
  carriedFrom: null,
  papers: [],
  decisions: [],
  origin: "entered",
  version: 1,
});

const agenda = [question("A", 1, 10), question("B", 2, null), question("C", 3, 5)];

const shown = (items: AgendaItemView[]) =>
  items.map(({ id, number, startsAfterMinutes }) => [id, number, startsAfterMinutes]);

describe("withMoves", () => {
  it("leaves an agenda without moves as it is, with its times", () => {
    expect(shown(withMoves(agenda, []))).toEqual([
      ["A", 1, 0],
      ["B", 2, 10],
      ["C", 3, 10],
    ]);
  });

  it("makes the moves one after another and counts the times anew", () => {
    const moves = [
      { itemId: "C", toNumber: 2 },
      { itemId: "C", toNumber: 1 },
    ];
    expect(shown(withMoves(agenda, moves))).toEqual([
      ["C", 1, 0],
      ["A", 2, 5],
      ["B", 3, 15],
    ]);
  });

  it("gives the same when the server has made the first of them already", () => {
    const moves = [
      { itemId: "A", toNumber: 2 },
      { itemId: "A", toNumber: 3 },
    ];
    const answered = withMoves(agenda, moves.slice(0, 1));
    expect(withMoves(answered, moves)).toEqual(withMoves(agenda, moves));
  });
});

describe("placeOfDrop", () => {
  it.each([
    { draggedId: "A", overId: "C", isAfter: true, place: 3 },
    { draggedId: "A", overId: "C", isAfter: false, place: 2 },
    { draggedId: "C", overId: "A", isAfter: false, place: 1 },
    { draggedId: "C", overId: "A", isAfter: true, place: 2 },
    { draggedId: "A", overId: "B", isAfter: false, place: null },
    { draggedId: "B", overId: "A", isAfter: true, place: null },
    { draggedId: "B", overId: "B", isAfter: true, place: null },
    { draggedId: "B", overId: "gone", isAfter: true, place: null },
  ])("$draggedId on $overId, after it: $isAfter → $place", ({ place, ...drop }) => {
    expect(placeOfDrop(agenda, drop)).toBe(place);
  });
});
