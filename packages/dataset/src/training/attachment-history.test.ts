import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingDataset } from "./training-dataset.ts";

const { files, steps } = trainingDataset();
const portfolio = portfolioKnownOn(steps, "2023-03-01");

describe("files of the training portfolio", () => {
  it("stand on milestones that are done and on values", () => {
    const ofMilestones = portfolio.Attachment.filter(({ milestoneId }) => milestoneId !== null);
    expect(ofMilestones.length).toBeGreaterThan(10);
    expect(portfolio.Attachment.length).toBeGreaterThan(ofMilestones.length);
    for (const { milestoneId, addedOn } of ofMilestones) {
      const milestone = portfolio.Milestone.find(({ id }) => id === milestoneId);
      expect(milestone?.actualDate).toBeTruthy();
      expect(addedOn >= (milestone?.actualDate ?? "")).toBe(true);
    }
    for (const { indicatorValueId } of portfolio.Attachment)
      if (indicatorValueId !== null)
        expect(portfolio.IndicatorValue.some(({ id }) => id === indicatorValueId)).toBe(true);
  });

  it("have the content that their records tell of", () => {
    for (const { sha256, size } of portfolio.Attachment) {
      const bytes = files.find((file) => file.sha256 === sha256)?.bytes;
      expect(bytes?.byteLength).toBe(size);
      expect(
        createHash("sha256")
          .update(bytes ?? "")
          .digest("hex"),
      ).toBe(sha256);
    }
  });

  it("say in their name and their text that they prove nothing", () => {
    for (const { fileName, origin } of portfolio.Attachment) {
      expect(fileName).toMatch(/^[А-Яа-яё ]+ \(учебный файл\)\.txt$/);
      expect(origin).toBe("training");
    }
    for (const { bytes } of files)
      expect(new TextDecoder().decode(bytes)).toContain("ничего не подтверждает");
  });
});
