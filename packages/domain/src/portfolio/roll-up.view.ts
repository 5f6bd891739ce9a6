import type { FundingFigures } from "../funding/funding.view.ts";
import type { MilestoneCounts } from "../milestone/milestone.view.ts";
import type { Health } from "../project/health.view.ts";
import type { ProgressFigures } from "../project/project.view.ts";

/** The same figures for a project set of any size: an industry, a sector, the strategy. */
export interface RollUp {
  projects: number;
  mandatory: number;
  regional: number;
  /** Effective health, by number of projects. */
  health: Record<Health, number>;
  /** Projects whose lead rates them otherwise than computed. */
  diverging: number;
  /** Unweighted mean over the projects that have milestones; null when none has. */
  progress: ProgressFigures | null;
  milestones: MilestoneCounts;
  /** Current year, over the projects that need money. */
  funding: FundingFigures;
}
