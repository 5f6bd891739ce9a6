import { totalFunding } from "../funding/funding.ts";
import { noMilestones } from "../milestone/milestone-state.ts";
import type { MilestoneCounts } from "../milestone/milestone.view.ts";
import type { ProgressFigures, ProjectSummary } from "../project/project.view.ts";
import type { RollUp } from "./roll-up.view.ts";

/** Whether a project is counted in roll-ups and lists of work: all are, but for the cancelled. */
export const isCounted = ({ stage }: Pick<ProjectSummary, "stage">): boolean => stage !== "cancelled";

// Added from the smallest up, so that the order of the projects cannot change the last digit.
const mean = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other).reduce((sum, value) => sum + value, 0) / values.length;

const meanProgress = (projects: readonly ProjectSummary[]): ProgressFigures | null => {
  const figures = projects.flatMap(({ progress }) => (progress === null ? [] : [progress]));
  if (figures.length === 0) return null;
  const actual = mean(figures.map((progress) => progress.actual));
  const planned = mean(figures.map((progress) => progress.planned));
  return { actual, planned, difference: actual - planned };
};

const totalMilestones = (projects: readonly ProjectSummary[]): MilestoneCounts => {
  const total = noMilestones();
  for (const { milestones } of projects) {
    total.completed += milestones.completed;
    total.cancelled += milestones.cancelled;
    total.overdue += milestones.overdue;
    total.at_risk += milestones.at_risk;
    total.on_track += milestones.on_track;
    total.undated += milestones.undated;
    total.total += milestones.total;
  }
  return total;
};

const countHealth = (projects: readonly ProjectSummary[]): RollUp["health"] => {
  const health: RollUp["health"] = { off_track: 0, at_risk: 0, on_track: 0, no_data: 0 };
  for (const project of projects) health[project.health.effective] += 1;
  return health;
};

/**
 * The figures of a set of projects: an industry, a sector, the strategy. Every screen, document and export takes them
 * from here. Cancelled projects are left out altogether. Counts and money add up over disjoint sets; progress is the
 * unweighted mean over the projects that have milestones.
 */
export const rollUp = (projects: readonly ProjectSummary[]): RollUp => {
  const counted = projects.filter(isCounted);
  return {
    projects: counted.length,
    mandatory: counted.filter(({ kind }) => kind === "mandatory").length,
    regional: counted.filter(({ kind }) => kind === "regional").length,
    health: countHealth(counted),
    diverging: counted.filter(({ health }) => health.differs).length,
    progress: meanProgress(counted),
    milestones: totalMilestones(counted),
    funding: totalFunding(
      counted.filter(({ fundingStatus }) => fundingStatus !== "not_required").map(({ funding }) => funding),
    ),
  };
};
