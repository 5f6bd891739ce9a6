import { describe, expect, it } from "vitest";
import { readCurrentMilestone } from "./current-milestone.ts";

const record = {
  id: "M-1",
  version: 7,
  actualDate: "2023-02-20",
  forecastDate: null,
  evidence: "Акт № 5",
};

describe("readCurrentMilestone", () => {
  it("takes what the dialogs compare", () => {
    expect(readCurrentMilestone(record)).toEqual({
      version: 7,
      actualDate: "2023-02-20",
      forecastDate: null,
      evidence: "Акт № 5",
    });
  });

  it("takes no date that is not in the calendar", () => {
    expect(readCurrentMilestone({ ...record, actualDate: "2023-02-30" })?.actualDate).toBeNull();
  });

  it.each([null, {}, { version: "7" }])("is null for %j", (current) => {
    expect(readCurrentMilestone(current)).toBeNull();
  });
});
