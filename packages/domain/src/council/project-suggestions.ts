import { milestoneState } from "../milestone/milestone-state.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { latestReport } from "../report/report.ts";
import { quoted } from "../wording/sentence.ts";
import { shortened } from "../wording/shortened.ts";
import type { Suggestion, SuggestionReason } from "./council.view.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const reportMinutes = 10;
const longestName = 400;

/** The question that a project of that name becomes. */
export const projectQuestion = (name: string): string =>
  `О ходе реализации проекта ${quoted(shortened(name, longestName))}`;

type ProjectRank = Extract<
  RankedSuggestion["rank"],
  "off_track" | "decision_needed" | "critical_overdue" | "milestone_overdue"
>;

const kinds: Record<ProjectRank, Suggestion["kind"]> = {
  off_track: "off_track",
  decision_needed: "decision_needed",
  critical_overdue: "overdue",
  milestone_overdue: "overdue",
};

/**
 * Projects under way that are off track, whose lead asks for a decision in the latest report that was not returned,
 * or that have an overdue milestone: one suggestion a project with all its reasons, the decision asked for first.
 */
export function projectSuggestions(
  portfolio: Portfolio,
  summaries: readonly ProjectSummary[],
): RankedSuggestion[] {
  const { today } = portfolio;
  const reports = groupedBy(portfolio.ProgressReport, ({ projectId }) => projectId);
  const lateOnCritical = new Set(
    portfolio.Milestone.filter(
      (milestone) => milestone.isCritical && milestoneState(milestone, today) === "overdue",
    ).map(({ projectId }) => projectId),
  );
  return summaries
    .filter(({ stage }) => stage === "active" || stage === "paused")
    .flatMap((project) => {
      const words = latestReport(reports.get(project.id) ?? [])?.decisionNeeded?.trim() ?? "";
      const decisionNeeded: SuggestionReason[] = words === "" ? [] : [{ code: "decision_needed", words }];
      const reasons = [...decisionNeeded, ...project.health.reasons];
      const rank = rankOf(project, {
        asksForDecision: words !== "",
        isLateOnCritical: lateOnCritical.has(project.id),
      });
      return rank
        ? [{ rank, lateness: daysLate(project), suggestion: suggestionOf(project, { rank, reasons }) }]
        : [];
    });
}

function rankOf(
  project: ProjectSummary,
  { asksForDecision, isLateOnCritical }: { asksForDecision: boolean; isLateOnCritical: boolean },
): ProjectRank | null {
  if (project.health.effective === "off_track") return "off_track";
  if (asksForDecision) return "decision_needed";
  if (isLateOnCritical) return "critical_overdue";
  return project.milestones.overdue > 0 ? "milestone_overdue" : null;
}

const suggestionOf = (
  { id, name, lead, origin }: ProjectSummary,
  { rank, reasons }: { rank: ProjectRank; reasons: SuggestionReason[] },
): Suggestion => ({
  ...plainSuggestion,
  key: `project:${id}`,
  kind: isMoneyAlone(reasons) ? "money_gap" : kinds[rank],
  title: projectQuestion(name),
  reasons,
  projectId: id,
  presenter: lead,
  minutesAllotted: reportMinutes,
  origin,
});

/** Nothing is wrong but the money of the current year. */
const isMoneyAlone = (reasons: readonly SuggestionReason[]): boolean =>
  reasons.length > 0 && reasons.every(({ code }) => code === "funding_unmet");

/** Of the milestone that is overdue for longest. */
function daysLate({ health }: ProjectSummary): number | null {
  const days = health.reasons.flatMap((reason) =>
    reason.code === "critical_overdue" || reason.code === "milestone_overdue" ? reason.days : [],
  );
  return days.length > 0 ? Math.max(...days) : null;
}
