import { describe, expect, it } from "vitest";
import { sectorInput, sectorKey, sectorSearchSchema, toggled } from "./sector-search.ts";

describe("sectorInput", () => {
  it("leaves the choice to the server when no post is named", () => {
    expect(sectorInput({ positionId: undefined, asOf: undefined })).not.toHaveProperty("positionId");
  });

  it("asks for the unassigned industries by null", () => {
    expect(sectorInput({ positionId: "none" })).toMatchObject({ positionId: null });
  });

  it("asks for a named post, on the day of the address", () => {
    expect(sectorInput({ positionId: "POS-1", asOf: "2023-01-31" })).toEqual({
      positionId: "POS-1",
      asOf: "2023-01-31",
    });
  });

  it("reads back what a sector is called", () => {
    expect(sectorInput({ positionId: sectorKey(null) })).toMatchObject({ positionId: null });
    expect(sectorInput({ positionId: sectorKey({ id: "POS-1", name: "Должность" }) })).toMatchObject({
      positionId: "POS-1",
    });
  });
});

describe("sectorSearchSchema", () => {
  it("drops what does not fit, and keeps the page", () => {
    expect(sectorSearchSchema.parse({ positionId: 7, allOverdue: "yes" })).toEqual({});
    expect(sectorSearchSchema.parse({ positionId: "", allUpcoming: true })).toEqual({ allUpcoming: true });
  });
});

describe("toggled", () => {
  it("opens what is closed, and closes what is open", () => {
    expect(toggled(undefined, "PRJ-1")).toEqual(["PRJ-1"]);
    expect(toggled(["PRJ-1"], "PRJ-2")).toEqual(["PRJ-1", "PRJ-2"]);
    expect(toggled(["PRJ-1", "PRJ-2"], "PRJ-1")).toEqual(["PRJ-2"]);
  });

  it("leaves nothing in the address when nothing is open", () => {
    expect(toggled(["PRJ-1"], "PRJ-1")).toBeUndefined();
  });
});
