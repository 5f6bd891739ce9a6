import { describe, expect, it } from "vitest";
import { folderReader } from "./folder-reader.ts";

describe("folderReader", () => {
  it.each([
    ["a deputy governor in the own folder", "sector", true, "own"],
    ["the office in its own", "all", true, "all"],
    ["the office in a deputy's", "sector", false, "other"],
    ["anybody in nobody's industries", "unassigned", false, "unassigned"],
    ["a deputy without industries", "none", true, "own"],
  ] as const)("%s", (_case, scope, isOwn, reader) => {
    expect(folderReader({ scope }, isOwn)).toBe(reader);
  });
});
