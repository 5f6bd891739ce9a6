import { describe, expect, it } from "vitest";
import { milestone } from "../portfolio/portfolio.fixture.ts";
import { draftsOfCopy, draftsOfTemplate, milestoneOfDraft } from "./milestone-draft.ts";

const step = { weight: 1, isCritical: false, requiresEvidence: false, followsPrevious: true };

describe("draftsOfTemplate", () => {
  it("puts each step so many days after the start, waiting for the one before where it should", () => {
    const drafts = draftsOfTemplate(
      [
        { ...step, title: "Первый", offsetDays: 0 },
        { ...step, title: "Второй", offsetDays: 30, requiresEvidence: true, weight: 2 },
        { ...step, title: "Третий", offsetDays: 60, followsPrevious: false, isCritical: true },
      ],
      "2023-01-31",
    );
    expect(drafts.map(({ title, baselineDate, follows }) => [title, baselineDate, follows])).toEqual([
      ["Первый", "2023-01-31", []],
      ["Второй", "2023-03-02", [0]],
      ["Третий", "2023-04-01", []],
    ]);
    expect(drafts[1]).toMatchObject({ weight: 2, requiresEvidence: true, recurrence: null });
    expect(drafts[2]?.isCritical).toBe(true);
  });
});

describe("draftsOfCopy", () => {
  it("shifts what is planned, leaves what became of it, and keeps the ties among what is copied", () => {
    const tie = (milestoneId: string, dependsOnId: string) =>
      ({
        id: `${milestoneId} ${dependsOnId}`,
        milestoneId,
        dependsOnId,
        origin: "training",
        version: 1,
      }) as const;
    const drafts = draftsOfCopy({
      milestones: [
        milestone({ id: "KT-2", actualDate: "2023-02-01", evidence: "Акт", forecastDate: "2023-05-01" }),
        milestone({ id: "KT-3", baselineDate: null }),
        milestone({ id: "KT-4", recurrence: "monthly", recursUntil: "2023-12-31", seriesId: "KT-4" }),
      ],
      dependencies: [tie("KT-2", "KT-1"), tie("KT-3", "KT-2"), tie("KT-4", "KT-2"), tie("KT-4", "KT-3")],
      shiftDays: 10,
    });
    expect(
      drafts.map(({ baselineDate, recursUntil, follows }) => [baselineDate, recursUntil, follows]),
    ).toEqual([
      ["2023-04-11", null, []],
      [null, null, [0]],
      ["2023-04-11", "2024-01-10", [0, 1]],
    ]);
    expect(Object.keys(drafts[0] ?? {})).not.toContain("evidence");
  });
});

describe("milestoneOfDraft", () => {
  const place = { id: "KT-9", projectId: "PRJ-1", number: 4, today: "2023-03-01" } as const;

  it("is planned today, and begins a series of its own when it recurs", () => {
    const draft = { ...milestone(), recurrence: "monthly", recursUntil: "2023-12-31" } as const;
    expect(milestoneOfDraft(draft, place)).toEqual({
      ...milestone(),
      id: "KT-9",
      number: 4,
      recurrence: "monthly",
      recursUntil: "2023-12-31",
      seriesId: "KT-9",
      updatedOn: "2023-03-01",
      origin: "entered",
    });
  });

  it("has no end of a recurrence that it has not", () => {
    const made = milestoneOfDraft({ ...milestone(), recursUntil: "2023-12-31" }, place);
    expect([made.recursUntil, made.seriesId]).toEqual([null, null]);
  });
});
