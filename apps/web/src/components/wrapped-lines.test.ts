import { describe, expect, it } from "vitest";
import { textWidth, wrappedLines } from "./wrapped-lines.ts";

const name = "Доля электронного юридически значимого документооборота между органами власти";

describe("wrappedLines", () => {
  it("breaks between words, and loses none", () => {
    const lines = wrappedLines(name, { width: 200, fontSize: 12 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(name);
    expect(lines.every((line) => textWidth(line, 12) <= 200)).toBe(true);
  });

  it("takes more room for heavier letters", () => {
    const room = { width: 260, fontSize: 16 };
    expect(wrappedLines(name, { ...room, isStrong: true }).length).toBeGreaterThan(
      wrappedLines(name, room).length,
    );
  });

  it("says that there is more where lines are few", () => {
    const lines = wrappedLines(name, { width: 200, fontSize: 12, limit: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines.every((line) => textWidth(line, 12) <= 200 + 12)).toBe(true);
  });

  it("leaves a short text alone, and a long word whole", () => {
    expect(wrappedLines("Доля", { width: 200, fontSize: 12, limit: 1 })).toEqual(["Доля"]);
    expect(wrappedLines("Достопримечательность", { width: 20, fontSize: 12 })).toEqual([
      "Достопримечательность",
    ]);
  });
});
