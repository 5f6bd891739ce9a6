import { describe, expect, it } from "vitest";
import {
  completenessQueryOf,
  completenessSearchSchema,
  downloadAddress,
  isNarrowed,
} from "./completeness-search.ts";

describe("the address of completeness", () => {
  it("leaves out what does not fit", () => {
    expect(
      completenessSearchSchema.parse({ kinds: ["nothing"], industries: ["IND-EDU"], page: 0, view: "bars" }),
    ).toEqual({ industries: ["IND-EDU"] });
  });

  it("asks for the same rows whatever the view", () => {
    expect(completenessQueryOf({ view: "projects", mine: true })).toEqual(
      completenessQueryOf({ mine: true }),
    );
  });

  it("is narrowed by filters, not by the view, the page or an empty list", () => {
    expect(isNarrowed({ view: "projects", page: 2, bodies: [] })).toBe(false);
    expect(isNarrowed({ mine: true })).toBe(true);
    expect(isNarrowed({ kinds: ["project_goal"] })).toBe(true);
  });

  it("takes the filters and the day along to the file, not the page", () => {
    expect(
      downloadAddress("csv", { kinds: ["project_goal", "project_lead"], mine: true, page: 3 }, "2022-12-31"),
    ).toBe("/downloads/completeness.csv?kinds=project_goal%2Cproject_lead&mine=true&asOf=2022-12-31");
    expect(downloadAddress("xlsx", {}, undefined)).toBe("/downloads/completeness.xlsx");
  });
});
