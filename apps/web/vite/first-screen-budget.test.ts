import { describe, expect, it } from "vitest";
import type { Chunk } from "./first-screen-budget.ts";
import { complaintOf, filesNeeded } from "./first-screen-budget.ts";

const chunks = new Map<string, Chunk>([
  ["entry.js", { code: "entry();".repeat(10), imports: ["library.js"] }],
  ["library.js", { code: "library();".repeat(10), imports: ["entry.js", "deep.js"] }],
  ["deep.js", { code: "", imports: [] }],
  ["page.js", { code: "page();", imports: ["entry.js"] }],
]);

describe("the budget of a first screen", () => {
  it("counts what is imported, however deep, and each file once", () => {
    expect(filesNeeded(chunks, ["entry.js"])).toEqual(["entry.js", "library.js", "deep.js"]);
    expect(filesNeeded(chunks, ["page.js"])).toEqual(["page.js", "entry.js", "library.js", "deep.js"]);
  });

  it("is silent about what it allows", () => {
    const budget = { kilobytes: 1, files: 3 };
    expect(complaintOf("The overview", chunks, { roots: ["entry.js"], budget })).toBeNull();
  });

  it("complains of too many bytes and of too many files", () => {
    const roots = ["entry.js"];
    expect(complaintOf("It", chunks, { roots, budget: { kilobytes: 0.01, files: 3 } })).toMatch(
      /^It takes 0\.\d kB of JavaScript in 3 files, 0\.01 kB in 3 are allowed: entry\.js, library\.js, deep\.js$/,
    );
    expect(complaintOf("It", chunks, { roots, budget: { kilobytes: 1, files: 2 } })).not.toBeNull();
  });
});
