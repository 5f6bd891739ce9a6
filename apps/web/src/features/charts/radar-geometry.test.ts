import { describe, expect, it } from "vitest";
import { neighbours, onSpoke, shareOf } from "./radar-geometry.ts";

const circle = { x: 200, y: 150, radius: 100 };

describe("onSpoke", () => {
  it("stands the first spoke upright and goes with the clock", () => {
    const at = (index: number) => onSpoke(circle, { index, count: 4, share: 1 });
    expect(at(0)).toEqual({ x: expect.closeTo(200), y: expect.closeTo(50) });
    expect(at(1)).toEqual({ x: expect.closeTo(300), y: expect.closeTo(150) });
    expect(at(2)).toEqual({ x: expect.closeTo(200), y: expect.closeTo(250) });
  });

  it("keeps every figure as far from the centre as it is high, and within the circle", () => {
    for (let count = 3; count <= 12; count++)
      for (let percent = -10; percent <= 120; percent += 6.5)
        for (let index = 0; index < count; index++) {
          const { x, y } = onSpoke(circle, { index, count, share: shareOf(percent) });
          const distance = Math.hypot(x - circle.x, y - circle.y);
          expect(distance).toBeCloseTo(Math.min(Math.max(percent, 0), 100), 6);
        }
  });
});

describe("neighbours", () => {
  it("joins a full ring around", () => {
    expect(neighbours([85.9, 70, 54.7])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it("joins nothing over a figure that is not there, and takes zero for a figure", () => {
    expect(neighbours([85.9, null, 76.7, 0, 68.3])).toEqual([
      [2, 3],
      [3, 4],
      [4, 0],
    ]);
    expect(neighbours([85.96, null, null, 54.75, null])).toEqual([]);
  });

  it("has one side between two and none of one", () => {
    expect(neighbours([1, 2])).toEqual([[0, 1]]);
    expect(neighbours([1])).toEqual([]);
  });
});
