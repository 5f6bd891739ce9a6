import { describe, expect, it } from "vitest";
import { aChapter, longName, longTable } from "./briefing-book.fixture.ts";
import { slide } from "./slide-measures.ts";
import { planSlides, type TablePiece } from "./slide-plan.ts";

const piecesOf = (slides: ReturnType<typeof planSlides>): TablePiece[] =>
  slides.flat().flatMap(({ block }) => (block.kind === "table" ? [block] : []));

describe("the slides of a chapter", () => {
  it.each([1, 4, 17, 60])("hold a table of %i rows whole, in order, none beyond the foot", (rows) => {
    const table = longTable(rows);
    const slides = planSlides(aChapter({ parts: [table] }));
    expect(piecesOf(slides).flatMap((piece) => piece.rows)).toEqual(table.rows);
    for (const { y, height } of slides.flat()) expect(y + height).toBeLessThanOrEqual(slide.bottom + 0.01);
  });

  it("say the total once, on the last slide, and that a table goes on", () => {
    const pieces = piecesOf(planSlides(aChapter({ parts: [longTable(40)] })));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ hasTotal }) => hasTotal)).toEqual(
      pieces.map((_, place) => place === pieces.length - 1),
    );
    expect(pieces.map(({ isContinued }) => isContinued)).toEqual(pieces.map((_, place) => place > 0));
  });

  it("never lay one block over another", () => {
    for (const blocks of planSlides(aChapter({ parts: [...aChapter().parts, longTable(12)] })))
      blocks.slice(1).forEach(({ y }, place) => {
        const before = blocks[place];
        expect(y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
      });
  });

  it("take smaller type for a row that would be taller than a slide", () => {
    const table = { ...longTable(0), rows: [["1", Array(40).fill(longName).join("; "), "", "", ""]] };
    const [piece] = piecesOf(planSlides(aChapter({ parts: [table] })));
    expect(piece?.fontSize).toBeLessThan(12);
  });

  it("hold a table without rows", () => {
    const slides = planSlides(aChapter({ parts: [{ ...longTable(0), total: null }] }));
    expect(piecesOf(slides)).toHaveLength(1);
  });
});
