import type { MeetingRecord } from "../council/council.record.ts";
import { wasHeld } from "../council/meeting-stage.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted, rollUp } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { Health } from "../project/health.view.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

/** The latest meeting held before the portfolio's day; null when there is none. */
export const previousCouncil = ({
  Meeting,
  today,
}: Pick<Portfolio, "Meeting" | "today">): MeetingRecord | null =>
  Meeting.filter((meeting) => wasHeld(meeting) && meeting.date < today).toSorted((one, other) =>
    one.date > other.date ? -1 : 1,
  )[0] ?? null;

/** What stood on an earlier day, looked up by what stands now. */
export interface EarlierHealth {
  /** Null for a project that was not counted then. */
  ofProject: (projectId: string) => Health | null;
  /** The projects that the industry had then, by health. */
  ofIndustry: (industryId: string) => Record<Health, number>;
  ofIndustries: (industryIds: ReadonlySet<string>) => Record<Health, number>;
}

/** Health as it was told on the earlier day, by that day's records and rules. */
export const earlierHealth = (earlier: PortfolioIndex): EarlierHealth => {
  const rows = summariseProjects(earlier).filter(isCounted);
  const byId = new Map(rows.map((row) => [row.id, row.health.effective]));
  const healthOf = (keep: (row: ProjectSummary) => boolean): Record<Health, number> =>
    rollUp(rows.filter(keep)).health;
  return {
    ofProject: (projectId) => byId.get(projectId) ?? null,
    ofIndustry: (industryId) => healthOf(({ industry }) => industry.id === industryId),
    ofIndustries: (industryIds) => healthOf(({ industry }) => industryIds.has(industry.id)),
  };
};
