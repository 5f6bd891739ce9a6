import { describe, expect, it } from "vitest";
import { claimWords, noEdits } from "./edits.ts";
import { deskQuarter, reportDesk } from "./report-desk.fixture.ts";
import { monthSheet, quarterSheet } from "./sheet.ts";
import { valueField } from "./value-fields.ts";

const quarter = deskQuarter({ isApart: true });
const desk = reportDesk({ quarters: [quarter] });
const sheet = quarterSheet(desk, quarter);
const field = valueField("value", { quarterId: "PERIOD-2022-Q4", indicatorId: "I-1" });

describe("the values of a quarter as a form of their own", () => {
  it("start from what was told, and hold none of the month's words", () => {
    const told = { valueId: "V-1", value: 56.75, kind: "estimate" as const, evidence: "Форма", files: [] };
    const indicators = quarter.indicators.map((one) => ({ ...one, told }));
    expect(quarterSheet(desk, { ...quarter, indicators }).base).toMatchObject({ [field]: "56,75" });
    expect(claimWords(noEdits, sheet.base)).toEqual(noEdits);
    expect(monthSheet(desk).base).not.toHaveProperty([field]);
  });

  it("are sent with their quarter and the version that was read", () => {
    expect(sheet.submissionOf({ ...sheet.base, [field]: "56,75" })).toEqual({
      projectId: "PRJ-1",
      quarterId: "PERIOD-2022-Q4",
      version: null,
      values: [{ indicatorId: "I-1", value: 56.75, evidence: null }],
    });
  });

  it.each([
    ["", "value_missing"],
    ["много", "not_a_number"],
    ["-1", "not_a_number"],
  ])("say what is wrong with %j: %s", (value, code) => {
    expect(sheet.problemsIn({ ...sheet.base, [field]: value })).toEqual([{ field, code }]);
  });

  it("find nothing wrong with a number", () => {
    expect(sheet.problemsIn({ ...sheet.base, [field]: "0" })).toEqual([]);
  });
});
