import { describe, expect, it } from "vitest";
import { changesQueryOf, changesSearchSchema, downloadAddress, isNarrowed } from "./changes-search.ts";

describe("the address of the changes", () => {
  it("asks since the last meeting unless it says otherwise", () => {
    expect(changesQueryOf({})).toEqual({ since: { kind: "council" } });
    expect(changesQueryOf({ since: "visit" })).toEqual({ since: { kind: "visit" } });
    expect(changesQueryOf({ since: "2023-01-31" })).toEqual({ since: { kind: "date", date: "2023-01-31" } });
  });

  it("asks of a project, an industry, a sector, or what nobody curates", () => {
    expect(changesQueryOf({ project: "P" })).toMatchObject({ scope: { kind: "project", projectId: "P" } });
    expect(changesQueryOf({ industry: "I" })).toMatchObject({ scope: { kind: "industry", industryId: "I" } });
    expect(changesQueryOf({ deputy: "D" })).toMatchObject({ scope: { kind: "deputy", positionId: "D" } });
    expect(changesQueryOf({ deputy: "unassigned" })).toMatchObject({ scope: { positionId: null } });
  });

  it("leaves out what does not fit", () => {
    const read = changesSearchSchema.parse({
      since: "2023-02-30",
      areas: ["nonsense"],
      kinds: ["rating_own"],
    });
    expect(read).toEqual({ since: undefined, areas: undefined, kinds: ["rating_own"] });
  });

  it("takes the choice along into the file", () => {
    expect(downloadAddress("csv", {}, undefined)).toBe("/downloads/changes.csv");
    const search = { since: "visit", areas: ["money", "risks"], industries: ["none"], deputy: "D" } as const;
    const chosen = { ...search, areas: [...search.areas], industries: [...search.industries] };
    expect(downloadAddress("xlsx", chosen, "2023-02-20")).toBe(
      "/downloads/changes.xlsx?since=visit&deputy=D&asOf=2023-02-20&areas=money%2Crisks&industries=none",
    );
    expect(isNarrowed(chosen)).toBe(true);
    expect(isNarrowed({ since: "visit", areas: [] })).toBe(false);
  });
});
