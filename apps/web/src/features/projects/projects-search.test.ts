import { describe, expect, it } from "vitest";
import { chosenIn, isNarrowed, projectQueryOf, projectsSearchSchema } from "./projects-search.ts";

describe("the registry's address", () => {
  it("keeps what fits", () => {
    const search = {
      search: "дом",
      industries: ["IND-HEA"],
      health: ["off_track", "at_risk"],
      sort: "overdue",
      descending: true,
      group: "industry",
      page: 2,
      columns: ["health", "need"],
    };
    expect(projectsSearchSchema.parse(search)).toEqual(search);
  });

  it.each([
    ["health", ["nope"]],
    ["health", "off_track"],
    ["sort", "colour"],
    ["descending", "yes"],
    ["page", -4],
    ["page", 1.5],
    ["columns", ["id"]],
    ["search", "я".repeat(201)],
    ["industries", ["x".repeat(65)]],
  ])("leaves out a %s that does not fit: %j", (name, value) => {
    expect(projectsSearchSchema.parse({ [name]: value })[name as "page"]).toBeUndefined();
  });

  it("reads a number typed as the search", () => {
    expect(projectsSearchSchema.parse({ search: 87 }).search).toBe("87");
  });
});

describe("projectQueryOf", () => {
  it("asks the server nothing about columns", () => {
    expect(JSON.stringify(projectQueryOf({ sort: "name", columns: ["need"] }))).toBe('{"sort":"name"}');
  });
});

describe("isNarrowed", () => {
  it.each([
    [{}, false],
    [{ sort: "name", group: "health", page: 2 } as const, false],
    [{ search: "" }, false],
    [{ search: "дом" }, true],
    [{ leads: [] }, false],
    [{ leads: ["POS-1"] }, true],
  ])("%j: %s", (search, narrowed) => {
    expect(isNarrowed(search)).toBe(narrowed);
  });

  it("goes by the chosen values", () => {
    expect(chosenIn({ kinds: ["regional"] }, "kinds")).toEqual(["regional"]);
    expect(chosenIn({}, "kinds")).toEqual([]);
  });
});
