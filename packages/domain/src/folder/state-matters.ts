import { addDays } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { HealthReason } from "../project/health.view.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { latestReport, oldestCountedPeriod } from "../report/report.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import { isInScope, type FolderScope } from "./folder-scope.ts";
import type { FolderKind, FolderReason } from "./folder.view.ts";
import { dayOrder, projectSubjectOf, type RankedMatter } from "./ranked-matter.ts";

/** What stands of a project, before it is told whose it is. */
type State = Pick<RankedMatter, "kind" | "reason" | "since" | "order">;

interface Judged {
  index: PortfolioIndex;
  project: ProjectSummary;
  /** The latest report, where it is of a month that still counts. */
  report: ProgressReportRecord | null;
}

const reasonsOf = <Code extends HealthReason["code"]>(
  { health }: ProjectSummary,
  code: Code,
): Extract<HealthReason, { code: Code }>[] =>
  health.reasons.filter((reason): reason is Extract<HealthReason, { code: Code }> => reason.code === code);

const wordsOf = ({ health }: ProjectSummary): string | null => (health.differs ? health.ownReason : null);

const byHealth = (project: ProjectSummary, health: HealthReason): FolderReason => ({
  code: "health",
  health,
  words: wordsOf(project),
});

const state = (kind: FolderKind, rest: Omit<State, "kind">): State => ({ kind, ...rest });

/** Money alone has a kind of its own, so it makes no second matter here. */
const offTrack = ({ index, project, report }: Judged): State[] => {
  const { health } = project;
  if (health.effective !== "off_track") return [];
  const [critical] = reasonsOf(project, "critical_overdue");
  if (critical) {
    const since = addDays(index.today, -critical.days);
    return [state("off_track", { reason: byHealth(project, critical), since, order: [0, -critical.days] })];
  }
  const behind = reasonsOf(project, "progress_behind").find(
    ({ points }) => points >= index.thresholds.offTrackPoints,
  );
  if (behind)
    return [
      state("off_track", { reason: byHealth(project, behind), since: null, order: [1, -behind.points] }),
    ];
  if (health.own !== "off_track") return [];
  const since = report?.submittedOn ?? null;
  return [
    state("off_track", { reason: { code: "own_rating", words: health.ownReason }, since, order: [2, 0] }),
  ];
};

/** A critical milestone that has not been overdue for long enough to put the project off track. */
const criticalOverdue = ({ index, project }: Judged): State[] => {
  if (reasonsOf(project, "critical_overdue").length > 0) return [];
  const critical = new Set(
    (index.milestonesByProject.get(project.id) ?? [])
      .filter(({ isCritical }) => isCritical)
      .map(({ id }) => id),
  );
  const overdue = reasonsOf(project, "milestone_overdue").find(({ milestoneId }) =>
    critical.has(milestoneId),
  );
  if (!overdue) return [];
  const since = addDays(index.today, -overdue.days);
  return [
    state("critical_overdue", {
      reason: byHealth(project, overdue),
      since,
      order: [dayOrder(index, since), 0],
    }),
  ];
};

const moneyNotAllocated = ({ project }: Judged): State[] =>
  reasonsOf(project, "funding_unmet").map((unmet) =>
    state("money_not_allocated", {
      reason: byHealth(project, unmet),
      since: null,
      order: unmet.gap === null ? [1, 0] : [0, -unmet.gap],
    }),
  );

const decisionNeeded = ({ index, report }: Judged): State[] =>
  report === null || report.decisionNeeded === null
    ? []
    : [
        state("decision_needed", {
          reason: {
            code: "decision_asked",
            reportId: report.id,
            words: report.decisionNeeded,
            addressee: report.decisionAddressee,
          },
          since: report.submittedOn,
          order: [dayOrder(index, report.submittedOn), 3],
        }),
      ];

const ratingsDiffer = ({ project: { health }, report }: Judged): State[] =>
  !health.differs || health.own === null || health.effective === "off_track"
    ? []
    : [
        state("ratings_differ", {
          reason: {
            code: "ratings_differ",
            computed: health.computed,
            own: health.own,
            words: health.ownReason,
          },
          since: report?.submittedOn ?? null,
          order: [2],
        }),
      ];

const noData = ({ project }: Judged): State[] => {
  const [grey] = project.health.reasons.filter(
    ({ code }) => code === "no_milestones" || code === "no_recent_report",
  );
  if (project.health.effective !== "no_data" || grey === undefined) return [];
  return [state("no_data", { reason: byHealth(project, grey), since: null, order: [3] })];
};

const rules = [offTrack, criticalOverdue, moneyNotAllocated, decisionNeeded, ratingsDiffer, noData];

const countedReport = (index: PortfolioIndex, projectId: string): ProgressReportRecord | null => {
  const latest = latestReport(index.reportsByProject.get(projectId) ?? []);
  const oldest = oldestCountedPeriod(index.today, index.thresholds.reportPeriods);
  return latest !== null && latest.periodStart >= oldest ? latest : null;
};

/** What the state of projects asks of a reviewer. Finished and cancelled projects need nobody. */
export const stateMatters = (index: PortfolioIndex, scope: FolderScope): RankedMatter[] =>
  summariseProjects(index)
    .filter(
      ({ stage, industry }) => (stage === "active" || stage === "paused") && isInScope(scope, industry.id),
    )
    .flatMap((project) => {
      const judged = { index, project, report: countedReport(index, project.id) };
      const subject = projectSubjectOf(index, { ...project, industryId: project.industry.id });
      return rules
        .flatMap((rule) => rule(judged))
        .map((found) => ({ ...found, key: `${found.kind}:${project.id}`, subject }));
    });
