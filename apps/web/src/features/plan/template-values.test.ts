import type { MilestoneTemplateView } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { readStoredTemplate, stepsIn, templateEdit, templateValues } from "./template-values.ts";

const template: MilestoneTemplateView = {
  id: "T",
  name: "Система",
  description: null,
  steps: [
    {
      title: "Начало",
      offsetDays: 0,
      weight: 1.5,
      isCritical: true,
      requiresEvidence: false,
      followsPrevious: false,
    },
  ],
  origin: "entered",
  version: 2,
};

describe("a template as it is edited", () => {
  it("is the same when nothing was typed, whatever the order of its fields", () => {
    const read = templateEdit(templateValues(template));
    const { followsPrevious, ...step } = template.steps[0] ?? {};
    expect(readStoredTemplate({ ...template, steps: [{ followsPrevious, ...step }] })).toEqual({
      version: 2,
      fields: read,
    });
    expect(stepsIn(read.steps)).toEqual(template.steps);
  });

  it("takes numbers from what is typed and drops what is for the screen only", () => {
    const values = templateValues(template);
    const typed = {
      ...values,
      steps: values.steps.map((step) => ({ ...step, offsetDays: "30", weight: "2" })),
    };
    expect(stepsIn(templateEdit(typed).steps)).toEqual([{ ...template.steps[0], offsetDays: 30, weight: 2 }]);
  });

  it("is not read from anything else", () => {
    expect(readStoredTemplate({ version: 2, name: "Система" })).toBeNull();
  });
});
