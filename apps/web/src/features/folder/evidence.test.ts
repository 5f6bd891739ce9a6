import type { FolderReason, FolderSubject } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

const subject: FolderSubject = {
  kind: "project",
  id: "PRJ-1",
  name: "Проект",
  industry: null,
  project: { id: "PRJ-1", name: "Проект" },
};
const health = (reason: Extract<FolderReason, { code: "health" }>["health"]): FolderReason => ({
  code: "health",
  health: reason,
  words: null,
});

describe("evidenceOf", () => {
  it.each<[FolderReason, string]>([
    [health({ code: "critical_overdue", milestoneId: "KT-1", title: "Акт", days: 40 }), "milestone-KT-1"],
    [health({ code: "progress_behind", points: 30 }), "milestones"],
    [health({ code: "funding_unmet", year: 2023, gap: 10 }), "funding"],
    [health({ code: "no_recent_report", lastPeriodStart: null }), "reports"],
    [{ code: "decision_asked", reportId: "REP", words: "Решить", addressee: null }, "reports"],
    [{ code: "own_rating", words: null }, "health"],
    [{ code: "ratings_differ", computed: "on_track", own: "at_risk", words: null }, "health"],
    [
      { code: "inquiry_answered", inquiryId: "INQ", question: "Когда?", answer: "В мае", answeredBy: "Пост" },
      "acts",
    ],
  ])("leads to the project's part that speaks of it: %j", (reason, hash) => {
    expect(evidenceOf(subject, reason)).toMatchObject({ page: "project", projectId: "PRJ-1", hash });
  });

  it("leads to the reports that may be accepted together", () => {
    expect(evidenceOf({ ...subject, kind: "reports" }, { code: "plain_reports", reports: [] })).toEqual({
      page: "review",
      place: "review",
    });
  });
});
