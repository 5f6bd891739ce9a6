import { describe, expect, it } from "vitest";
import { registryColumns, shownRegistryColumns } from "./registry-columns.ts";
import { registryTableQuerySchema } from "./registry-table.schema.ts";

describe("shownRegistryColumns", () => {
  it("is the standard set unless columns are chosen", () => {
    expect(shownRegistryColumns(undefined)).toContain("health");
    expect(shownRegistryColumns(undefined).length).toBeLessThan(registryColumns.length);
  });

  it("keeps the table's order whatever the order of the address", () => {
    expect(shownRegistryColumns(["deputy", "kind", "health"])).toEqual(["kind", "health", "deputy"]);
  });

  it("may be empty", () => {
    expect(shownRegistryColumns([])).toEqual([]);
  });
});

describe("registryTableQuerySchema", () => {
  it("takes the registry's own query with the columns, and no column that there is not", () => {
    const query = registryTableQuerySchema.parse({ sort: "need", descending: true, columns: ["need"] });
    expect(query).toMatchObject({ sort: "need", descending: true, columns: ["need"], group: "none" });
    expect(registryTableQuerySchema.safeParse({ columns: ["colour"] }).success).toBe(false);
  });
});
