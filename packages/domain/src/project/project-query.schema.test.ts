import { describe, expect, it } from "vitest";
import { projectQuerySchema } from "./project-query.schema.ts";
import type { ProjectQuery } from "./project.view.ts";

describe("projectQuerySchema", () => {
  it("asks for the first hundred by name when nothing is said", () => {
    const query: ProjectQuery = projectQuerySchema.parse({});
    expect(query).toEqual({
      search: "",
      industries: [],
      kinds: [],
      health: [],
      deputies: [],
      leads: [],
      funding: [],
      sort: "name",
      descending: false,
      group: "none",
      page: 1,
      pageSize: 100,
    });
  });

  it.each<[string, object, string, string]>([
    ["page 0", { page: 0 }, "page", "invalid_number"],
    ["page one and a half", { page: 1.5 }, "page", "invalid_number"],
    ["201 rows", { pageSize: 201 }, "pageSize", "invalid_number"],
    ["an unknown column", { sort: "budget" }, "sort", "invalid_value"],
    ["an unknown health", { health: ["green"] }, "health.0", "invalid_value"],
    ["an endless search", { search: "а".repeat(1e7) }, "search", "too_long"],
    ["an endless id", { leads: ["а".repeat(65)] }, "leads.0", "too_long"],
    ["endless ids", { industries: Array.from({ length: 201 }, () => "IND") }, "industries", "too_many"],
    ["a text for a list", { kinds: "mandatory" }, "kinds", "invalid_value"],
    ["a text for a flag", { descending: "yes" }, "descending", "invalid_value"],
  ])("refuses %s by a code", (_, input, field, code) => {
    const [issue] = projectQuerySchema.safeParse(input).error?.issues ?? [];
    expect([issue?.path.join("."), issue?.message]).toEqual([field, code]);
  });
});
