import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fundingLine, milestone, project, report, risk, today } from "../portfolio/portfolio.fixture.ts";
import { assessHealth } from "../project/health.ts";
import { ratingAsReported } from "./rating-as-reported.ts";

const late = milestone({ id: "KT-2", baselineDate: "2023-02-20" });

describe("ratingAsReported", () => {
  it("is on track or at risk where only the report is missing", () => {
    const grey = {
      computed: "no_data",
      reasons: [{ code: "no_recent_report", lastPeriodStart: null }],
    } as const;
    expect(ratingAsReported({ ...grey, reasons: [...grey.reasons] })).toEqual({
      rating: "on_track",
      reasons: [],
    });
    const overdue = { code: "milestone_overdue", milestoneId: "KT-2", title: "Ввод", days: 9 } as const;
    expect(ratingAsReported({ ...grey, reasons: [...grey.reasons, overdue] })).toEqual({
      rating: "at_risk",
      reasons: [overdue],
    });
  });

  it("is nothing without milestones, and red stays red", () => {
    expect(ratingAsReported({ computed: "no_data", reasons: [{ code: "no_milestones" }] }).rating).toBeNull();
    const unfunded = { code: "funding_unmet", year: 2023, gap: 1 } as const;
    const noReport = { code: "no_recent_report", lastPeriodStart: null } as const;
    expect(ratingAsReported({ computed: "off_track", reasons: [unfunded, noReport] })).toEqual({
      rating: "off_track",
      reasons: [unfunded],
    });
  });

  it("is what the rules say once a report is there, for whatever project", () => {
    const evidence = fc.record({
      milestones: fc.subarray([milestone(), late, milestone({ id: "KT-3", actualDate: "2023-01-20" })]),
      fundingLines: fc.subarray([fundingLine({ allocated: 1 })]),
      risks: fc.subarray([risk(), risk({ id: "RSK-2", impact: 1 })]),
      fundingRequirement: fc.constantFrom("required" as const, "not_required" as const),
      reports: fc.subarray([report({ periodStart: "2022-06-01" })]),
    });
    fc.assert(
      fc.property(evidence, ({ fundingRequirement, reports, ...records }) => {
        const rules = { ...records, project: project({ fundingRequirement }), today } as const;
        const { computed, reasons } = assessHealth({ ...rules, reports: [...reports, report()] });
        const seen = ratingAsReported(assessHealth({ ...rules, reports }));
        expect(seen).toEqual({ rating: computed === "no_data" ? null : computed, reasons });
      }),
    );
  });
});
