import { describe, expect, it } from "vitest";
import {
  fundingLine,
  indexOf,
  industry,
  milestone,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { attentionTo } from "./attention.ts";
import type { AttentionItem } from "./sector.view.ts";

/** A project with what ails it; by itself it is on track. */
const ailing = (
  id: string,
  ills: {
    stage?: "paused" | "completed" | "cancelled";
    milestone?: Parameters<typeof milestone>[0];
    report?: Parameters<typeof report>[0] | null;
    funding?: Parameters<typeof fundingLine>[0];
  },
): Partial<Portfolio> => ({
  Project: [
    project({
      id,
      name: id,
      stage: ills.stage ?? "active",
      fundingRequirement: ills.funding ? "required" : "not_required",
    }),
  ],
  Milestone: [
    milestone({
      id: `${id}-done`,
      projectId: id,
      weight: 99,
      baselineDate: "2022-01-01",
      actualDate: "2022-01-01",
    }),
    milestone({ id: `${id}-KT`, projectId: id, ...ills.milestone }),
  ],
  ProgressReport: ills.report === null ? [] : [report({ id: `${id}-REP`, projectId: id, ...ills.report })],
  FundingLine: ills.funding ? [fundingLine({ id: `${id}-FUN`, projectId: id, ...ills.funding })] : [],
});

const attentionOver = (...parts: Partial<Portfolio>[]): AttentionItem[] => {
  const index = indexOf({
    Industry: [industry()],
    Project: parts.flatMap((part) => part.Project ?? []),
    Milestone: parts.flatMap((part) => part.Milestone ?? []),
    ProgressReport: parts.flatMap((part) => part.ProgressReport ?? []),
    FundingLine: parts.flatMap((part) => part.FundingLine ?? []),
  });
  return attentionTo(index, summariseProjects(index));
};

describe("attentionTo", () => {
  it("ranks by what is most pressing, one item a project", () => {
    const items = attentionOver(
      ailing("A-well", {}),
      ailing("B-grey", { report: null }),
      ailing("C-differs", { milestone: { forecastDate: "2023-06-01" } }),
      ailing("D-asks", { report: { decisionNeeded: "Выделить серверы" } }),
      ailing("E-fresh", { milestone: { isCritical: true, baselineDate: "2023-02-20" } }),
      ailing("F-own", { report: { ownRating: "off_track", ratingReason: "Подрядчик ушёл" } }),
      ailing("G-behind", { milestone: { weight: 100, baselineDate: "2023-02-20" } }),
      ailing("H-gap", { funding: { need: 10, allocated: 4 } }),
      ailing("I-wide-gap", { funding: { need: 90, allocated: 4 } }),
      ailing("J-unknown-gap", { funding: { allocated: null } }),
      ailing("K-late", { milestone: { isCritical: true, baselineDate: "2023-01-10" } }),
      ailing("L-later", {
        milestone: { isCritical: true, baselineDate: "2022-12-10" },
        funding: { allocated: 0 },
      }),
    );
    expect(items.map(({ projectId, kind }) => [projectId, kind])).toEqual([
      ["L-later", "critical_overdue"],
      ["K-late", "critical_overdue"],
      ["I-wide-gap", "funding_unmet"],
      ["H-gap", "funding_unmet"],
      ["J-unknown-gap", "funding_unmet"],
      ["G-behind", "off_track"],
      ["F-own", "off_track"],
      ["E-fresh", "critical_overdue"],
      ["D-asks", "decision_needed"],
      ["C-differs", "ratings_differ"],
      ["B-grey", "no_data"],
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });

  it("gives the reason and the lead's words", () => {
    const [late, own] = attentionOver(
      ailing("A", {
        milestone: { isCritical: true, baselineDate: "2022-12-31" },
        report: { decisionNeeded: "Решить" },
      }),
      ailing("B", { report: { ownRating: "off_track", ratingReason: "Подрядчик ушёл" } }),
    );
    expect(late).toEqual({
      key: "critical_overdue:A",
      kind: "critical_overdue",
      projectId: "A",
      projectName: "A",
      industryName: "Городская среда",
      reason: {
        code: "critical_overdue",
        milestoneId: "A-KT",
        title: "Система введена в эксплуатацию",
        days: 60,
      },
      words: "Решить",
    });
    expect(own).toMatchObject({ kind: "off_track", reason: null, words: "Подрядчик ушёл" });
  });

  it("says why there is no data", () => {
    expect(attentionOver(ailing("A", { report: null }))).toMatchObject([
      { kind: "no_data", reason: { code: "no_recent_report", lastPeriodStart: null } },
    ]);
  });

  it("asks nothing of a decision in a returned or old report, nor for what is over", () => {
    const decisionNeeded = "Решить";
    expect(attentionOver(ailing("A", { report: { decisionNeeded, state: "returned" } }))).toMatchObject([
      { kind: "no_data", words: null },
    ]);
    expect(
      attentionOver(ailing("A", { report: { decisionNeeded, periodStart: "2022-12-01" } })),
    ).toMatchObject([{ kind: "no_data", words: null }]);
    expect(attentionOver(ailing("A", { stage: "completed", report: { decisionNeeded } }))).toEqual([]);
    expect(attentionOver(ailing("A", { stage: "cancelled", report: { decisionNeeded } }))).toEqual([]);
    expect(attentionOver(ailing("A", { stage: "paused", report: { decisionNeeded } }))).toHaveLength(1);
  });
});
