import { describe, expect, it } from "vitest";
import { z } from "zod/mini";
import { asOfSearchSchema } from "./as-of.ts";
import { lenient } from "./search.ts";

describe("lenient", () => {
  const schema = z.object({ tab: lenient(z.enum(["milestones", "history"])) });

  it("keeps what fits", () => {
    expect(schema.parse({ tab: "history" })).toEqual({ tab: "history" });
  });

  it.each([{}, { tab: "nowhere" }, { tab: ["history"] }])("leaves out what does not: %j", (search) => {
    expect(schema.parse(search).tab).toBeUndefined();
  });
});

describe("asOfSearchSchema", () => {
  it("takes a day", () => {
    expect(asOfSearchSchema.parse({ asOf: "2022-12-01" })).toEqual({ asOf: "2022-12-01" });
  });

  it.each(["2023-02-30", "yesterday", 20_230_301, null])("takes no %s for a day", (asOf) => {
    expect(asOfSearchSchema.parse({ asOf }).asOf).toBeUndefined();
  });
});
