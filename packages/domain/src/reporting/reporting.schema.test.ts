import { describe, expect, it } from "vitest";
import { reopenPeriodInputSchema, saveReportingSettingsInputSchema } from "./reporting.schema.ts";

const requestId = "7b0f6a4e-3c7e-4f0e-9a3c-0f4b5a1c2d3e";

describe("the input of period.saveSettings", () => {
  const settings = {
    requestId,
    kind: "month",
    version: 0,
    isEnabled: true,
    opensDaysBefore: 0,
    dueDay: 1,
    closesDay: 28,
  };

  it("takes days that every month has", () => {
    expect(saveReportingSettingsInputSchema.parse(settings)).toEqual(settings);
  });

  it.each([
    ["dueDay", 0],
    ["closesDay", 29],
    ["opensDaysBefore", -1],
    ["dueDay", 1.5],
    ["kind", "year"],
    ["isEnabled", "yes"],
  ])("refuses %s of %s", (field, value) => {
    const result = saveReportingSettingsInputSchema.safeParse({ ...settings, [field]: value });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });
});

describe("the input of period.reopen", () => {
  it("needs a day that exists and a reason", () => {
    const reopening = {
      requestId,
      periodId: "PERIOD-2023-01",
      version: 1,
      until: "2023-03-03",
      reason: "Ошибка",
    };
    expect(reopenPeriodInputSchema.safeParse(reopening).success).toBe(true);
    expect(reopenPeriodInputSchema.safeParse({ ...reopening, until: "2023-02-30" }).success).toBe(false);
    expect(reopenPeriodInputSchema.safeParse({ ...reopening, reason: " " }).success).toBe(false);
  });
});
