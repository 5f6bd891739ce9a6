import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import { fundingFigures, fundingStatus, isUnmet } from "../funding/funding.ts";
import type { FundingLineRecord } from "../funding/funding.record.ts";
import { milestoneReasons } from "../milestone/milestone-reasons.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import { latestReport, oldestCountedPeriod } from "../report/report.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import { riskLevel, riskScore } from "../risk/risk.ts";
import type { RiskRecord } from "../risk/risk.record.ts";
import { worseHealth } from "./health-order.ts";
import type { Health, HealthAssessment, HealthReason } from "./health.view.ts";
import { progressOf } from "./progress.ts";
import type { ProjectRecord } from "./project.record.ts";
import { defaultThresholds, type Thresholds } from "./thresholds.ts";

/** A project with the records that its health depends on, on a day. */
export interface HealthEvidence {
  project: Pick<ProjectRecord, "stage" | "fundingRequirement">;
  milestones: readonly MilestoneRecord[];
  fundingLines: readonly FundingLineRecord[];
  risks: readonly RiskRecord[];
  reports: readonly ProgressReportRecord[];
  today: CalendarDate;
  thresholds?: Thresholds;
}

type Weighed = { computed: Health; reasons: HealthReason[] };
type Rules = Required<HealthEvidence>;

const unmetFunding = ({ project, fundingLines, today }: Rules): HealthReason[] => {
  const year = yearOf(today);
  if (!isUnmet(fundingStatus(project, fundingLines, year))) return [];
  const { gap } = fundingFigures(fundingLines.filter((line) => line.year === year));
  return [{ code: "funding_unmet", year, gap }];
};

const pointsBehind = ({ milestones, today }: Rules): number =>
  -(progressOf(milestones, today)?.difference ?? 0);

const behindBy = (points: number, atLeast: number, below = Infinity): HealthReason[] =>
  points >= atLeast && points < below ? [{ code: "progress_behind", points }] : [];

const highRisks = ({ risks, thresholds }: Rules): HealthReason[] =>
  risks
    .filter((risk) => risk.state === "open" && riskLevel(risk, thresholds) === "high")
    .toSorted((one, other) => riskScore(other) - riskScore(one) || (one.id < other.id ? -1 : 1))
    .map((risk) => ({ code: "high_risk", riskId: risk.id, title: risk.title }));

const missing = (rules: Rules, latest: ProgressReportRecord | null): HealthReason[] => {
  const reasons: HealthReason[] = [];
  if (progressOf(rules.milestones, rules.today) === null) reasons.push({ code: "no_milestones" });
  if (latest === null || !isRecent(latest, rules)) {
    reasons.push({ code: "no_recent_report", lastPeriodStart: latest?.periodStart ?? null });
  }
  return reasons;
};

const isRecent = (report: ProgressReportRecord, { today, thresholds }: Rules): boolean =>
  report.periodStart >= oldestCountedPeriod(today, thresholds.reportPeriods);

const weigh = (rules: Rules, latest: ProgressReportRecord | null): Weighed => {
  const { atRiskPoints, offTrackPoints } = rules.thresholds;
  const milestones = milestoneReasons(rules);
  const points = pointsBehind(rules);
  const red = [...milestones.critical, ...unmetFunding(rules), ...behindBy(points, offTrackPoints)];
  const grey = missing(rules, latest);
  const amber = [
    ...milestones.overdue,
    ...behindBy(points, atRiskPoints, offTrackPoints),
    ...milestones.forecastPastPlan,
    ...highRisks(rules),
  ];
  const reasons = [...red, ...grey, ...amber];
  if (red.length > 0) return { computed: "off_track", reasons };
  if (grey.length > 0) return { computed: "no_data", reasons };
  return { computed: amber.length > 0 ? "at_risk" : "on_track", reasons };
};

/** The health of a project that nobody works on: done is well, cancelled is neither well nor ill. */
const settled = (computed: Health): HealthAssessment => ({
  computed,
  own: null,
  effective: computed,
  differs: false,
  ownReason: null,
  reasons: [],
});

/**
 * The health of a project on a day, with every reason, worst first.
 *
 * - *off track*: a critical milestone overdue for more than 30 days, funding of the current year unmet, or the plan
 *   missed by 25 percentage points or more;
 * - *no data*: no milestones that count, or no report of the last two months before this one;
 * - *at risk*: a milestone overdue or forecast past its plan, the plan missed by 10 points or more, an open high risk;
 * - *on track* otherwise.
 *
 * The first that applies is the computed health: stale news turns green and amber to grey, and never hides red.
 * The lead's own rating is that of the latest report of those months; a returned report is not counted. The worse of
 * the two is effective, by the same order. They differ only where there is data to compute from.
 * A completed project is on track and a cancelled one has no data, both without reasons; a paused one is judged like
 * any other. The numbers are the default thresholds.
 */
export const assessHealth = (evidence: HealthEvidence): HealthAssessment => {
  const rules: Rules = { ...evidence, thresholds: evidence.thresholds ?? defaultThresholds };
  if (rules.project.stage === "completed") return settled("on_track");
  if (rules.project.stage === "cancelled") return settled("no_data");
  const latest = latestReport(rules.reports);
  const { computed, reasons } = weigh(rules, latest);
  const report = latest !== null && isRecent(latest, rules) ? latest : null;
  const own = report?.ownRating ?? null;
  return {
    computed,
    own,
    effective: own === null ? computed : worseHealth(computed, own),
    differs: own !== null && computed !== "no_data" && own !== computed,
    ownReason: report?.ratingReason ?? null,
    reasons,
  };
};
