import { describe, expect, it } from "vitest";
import { noteAddress } from "./note-address.ts";

describe("noteAddress", () => {
  it("names the thing and the day", () => {
    expect(noteAddress({ kind: "project", id: "PRJ/1" }, undefined)).toBe(
      "/downloads/notes/project/PRJ%2F1.docx",
    );
    expect(noteAddress({ kind: "indicator", id: "URB-8" }, "2022-12-15")).toBe(
      "/downloads/notes/indicator/URB-8.docx?asOf=2022-12-15",
    );
  });
});
