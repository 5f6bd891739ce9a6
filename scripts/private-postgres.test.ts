import { describe, expect, it } from "vitest";
import { supportedVersions } from "./private-postgres.ts";

describe("supportedVersions", () => {
  it.each([
    {
      name: "the newest comes first, by number and not by letter",
      folders: ["15", "9", "18", "100"],
      expected: ["100", "18", "15"],
    },
    { name: "14 is too old", folders: ["14", "13"], expected: [] },
    { name: "other folders are no versions", folders: ["15", "share", "16beta", "9.6"], expected: ["15"] },
    { name: "nothing installed", folders: [], expected: [] },
  ])("$name", ({ folders, expected }) => {
    expect(supportedVersions(folders)).toEqual(expected);
  });
});
