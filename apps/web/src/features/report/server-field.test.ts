import { describe, expect, it } from "vitest";
import { reportDesk } from "./report-desk.fixture.ts";
import { prefill } from "./prefill.ts";
import { fieldOf } from "./report-fields.ts";
import { fieldOfPath } from "./server-field.ts";
import { toSubmission } from "./submission.ts";
import { valueField } from "./value-fields.ts";

const desk = reportDesk();
const submission = toSubmission(desk, {
  ...prefill(desk),
  summary: "Сделано",
  [fieldOf("milestone/done", "M-1")]: "yes",
  [valueField("value", { quarterId: "PERIOD-2022-Q4", indicatorId: "I-1" })]: "5",
  [fieldOf("funding/spent", "F-1")]: "1",
  [fieldOf("risk/impact", "R-1")]: "1",
});

describe("fieldOfPath", () => {
  it.each([
    ["ratingReason", "ratingReason"],
    ["milestones.0.done.evidence", "milestone/M-1/evidence"],
    ["milestones.0.done.actualDate", "milestone/M-1/actualDate"],
    ["values.0.value", "value/PERIOD-2022-Q4@I-1/value"],
    ["values.0.evidence", "value/PERIOD-2022-Q4@I-1/evidence"],
    ["funding.0.spent", "funding/F-1/spent"],
    ["risks.0.impact", "risk/R-1/impact"],
  ])("finds %s at %s", (path, field) => {
    expect(fieldOfPath(path, submission)).toBe(field);
  });

  it.each(["requestId", "milestones.7.done.evidence", "milestones.0.version"])(
    "finds no field for %s",
    (path) => {
      expect(fieldOfPath(path, submission)).toBeNull();
    },
  );

  it("finds the values that are sent alone", () => {
    const values = [{ indicatorId: "I-1", value: 5, evidence: null }];
    const telling = { projectId: "PRJ-1", quarterId: "PERIOD-2022-Q4", version: null, values };
    expect(fieldOfPath("values.0.value", telling)).toBe("value/PERIOD-2022-Q4@I-1/value");
    expect(fieldOfPath("risks.0.impact", telling)).toBeNull();
  });
});
