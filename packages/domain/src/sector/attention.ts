import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { latestReport, oldestCountedPeriod } from "../report/report.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { AttentionItem } from "./sector.view.ts";

type Pressing = Pick<AttentionItem, "kind" | "reason"> & {
  /** Lower is more pressing. */
  rank: number;
  /** Within a rank, higher is more pressing. */
  weight: number;
};

type OverdueReason = Extract<HealthReason, { code: "milestone_overdue" }>;

const firstReason = <Code extends HealthReason["code"]>(
  project: ProjectSummary,
  code: Code,
): Extract<HealthReason, { code: Code }> | undefined =>
  project.health.reasons.find(
    (reason): reason is Extract<HealthReason, { code: Code }> => reason.code === code,
  );

const offTrack = (project: ProjectSummary): Pressing => {
  const critical = firstReason(project, "critical_overdue");
  if (critical) return { kind: "critical_overdue", reason: critical, rank: 0, weight: critical.days };
  const money = firstReason(project, "funding_unmet");
  if (money) return { kind: "funding_unmet", reason: money, rank: 1, weight: money.gap ?? 0 };
  const behind = firstReason(project, "progress_behind");
  return { kind: "off_track", reason: behind ?? null, rank: 2, weight: behind?.points ?? 0 };
};

/** The longest overdue of the critical milestones that have not been so for long enough to put the project off track. */
const freshlyOverdue = (index: PortfolioIndex, { id, health }: ProjectSummary): OverdueReason | undefined => {
  const critical = new Set(
    index.milestonesByProject
      .get(id)
      ?.filter(({ isCritical }) => isCritical)
      .map((milestone) => milestone.id),
  );
  return health.reasons.find(
    (reason): reason is OverdueReason =>
      reason.code === "milestone_overdue" && critical.has(reason.milestoneId),
  );
};

const pressing = (
  index: PortfolioIndex,
  project: ProjectSummary,
  decisionNeeded: string | null,
): Pressing | null => {
  const { health } = project;
  if (health.effective === "off_track") return offTrack(project);
  const overdue = freshlyOverdue(index, project);
  if (overdue) return { kind: "critical_overdue", reason: overdue, rank: 3, weight: overdue.days };
  if (decisionNeeded !== null) return { kind: "decision_needed", reason: null, rank: 4, weight: 0 };
  if (health.differs)
    return { kind: "ratings_differ", reason: health.reasons[0] ?? null, rank: 5, weight: 0 };
  if (health.effective !== "no_data") return null;
  return { kind: "no_data", reason: health.reasons[0] ?? null, rank: 6, weight: 0 };
};

const decisionNeededBy = (index: PortfolioIndex, projectId: string): string | null => {
  const latest = latestReport(index.reportsByProject.get(projectId) ?? []);
  if (
    latest === null ||
    latest.periodStart < oldestCountedPeriod(index.today, index.thresholds.reportPeriods)
  ) {
    return null;
  }
  return latest.decisionNeeded;
};

/**
 * What needs the deputy governor, most pressing first, at most one item a project: the strongest that applies.
 *
 * 1. off track: by a critical milestone long overdue (the longest first), then by unmet funding of the year (the
 *    largest gap first, an unknown gap last), then by the plan or by the lead's own word (the furthest behind first);
 * 2. a critical milestone overdue, though not for so long;
 * 3. the lead asks for a decision in the latest report that counts;
 * 4. the lead's rating differs from the computed one;
 * 5. no data.
 *
 * Finished and cancelled projects need nobody. `words` are the lead's: the decision asked for, else why the ratings
 * differ.
 */
export const attentionTo = (index: PortfolioIndex, projects: readonly ProjectSummary[]): AttentionItem[] =>
  projects
    .filter(({ stage }) => stage === "active" || stage === "paused")
    .flatMap((project) => {
      const decisionNeeded = decisionNeededBy(index, project.id);
      const item = pressing(index, project, decisionNeeded);
      return item === null ? [] : [{ project, item, decisionNeeded }];
    })
    .toSorted(
      (one, other) =>
        one.item.rank - other.item.rank ||
        other.item.weight - one.item.weight ||
        compareRussian(one.project.name, other.project.name) ||
        compareRussian(one.project.id, other.project.id),
    )
    .map(({ project, item: { kind, reason }, decisionNeeded }) => ({
      key: `${kind}:${project.id}`,
      kind,
      projectId: project.id,
      projectName: project.name,
      industryName: project.industry.name,
      reason,
      words: decisionNeeded ?? (project.health.differs ? project.health.ownReason : null),
    }));
