import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { MilestoneDependencyRecord } from "../milestone/milestone-dependency.record.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import { byId } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { summariseProject } from "../project/project-summary.ts";
import type { AffectedMilestone, MoveFigures, RescheduleEffect } from "./reschedule.view.ts";

type Milestones = ReadonlyMap<string, MilestoneRecord>;

const isOpenOn = (milestone: MilestoneRecord, today: CalendarDate): boolean => {
  const state = milestoneState(milestone, today);
  return state !== "completed" && state !== "cancelled";
};

/** The milestones reached from one along the dependencies, through those that the visitor lets pass; each once. */
const reach = (
  from: string,
  next: (id: string) => readonly string[],
  passes: (id: string) => boolean,
): string[] => {
  const seen = new Set([from]);
  const waiting = [...next(from)];
  const reached: string[] = [];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (!passes(id)) continue;
    reached.push(id);
    waiting.push(...next(id));
  }
  return reached;
};

interface Move {
  index: PortfolioIndex;
  milestones: Milestones;
  milestone: MilestoneRecord;
  newDate: CalendarDate;
}

const affected = (
  { index, milestone }: Move,
  other: MilestoneRecord & { baselineDate: CalendarDate },
  found: Pick<AffectedMilestone, "days" | "isNew">,
): AffectedMilestone => ({
  id: other.id,
  title: other.title,
  project: referenceTo(index.projectById, other.projectId) ?? { id: other.projectId, name: other.projectId },
  isOtherProject: other.projectId !== milestone.projectId,
  baselineDate: other.baselineDate,
  ...found,
});

const dated = (milestone: MilestoneRecord): milestone is MilestoneRecord & { baselineDate: CalendarDate } =>
  milestone.baselineDate !== null;

/**
 * Whatever waits for the milestone and is planned before its new date would have to move to that date, and so would
 * what waits for it in turn. One planned late enough absorbs the move, and what comes after it is not looked at.
 */
const brokenDependants = (move: Move, dependencies: readonly MilestoneDependencyRecord[]) => {
  const { index, milestones, milestone, newDate } = move;
  const dependants = Map.groupBy(dependencies, ({ dependsOnId }) => dependsOnId);
  const next = (id: string) => (dependants.get(id) ?? []).map(({ milestoneId }) => milestoneId);
  const mustFollow = (id: string): boolean => {
    const other = milestones.get(id);
    if (!other || !isOpenOn(other, index.today)) return false;
    return other.baselineDate === null || other.baselineDate < newDate;
  };
  const { baselineDate: oldDate } = milestone;
  return reach(milestone.id, next, mustFollow)
    .flatMap((id) => milestones.get(id) ?? [])
    .filter(dated)
    .map((other) =>
      affected(move, other, {
        days: daysBetween(other.baselineDate, newDate),
        isNew: oldDate === null || other.baselineDate >= oldDate,
      }),
    )
    .toSorted((one, other) => (one.baselineDate < other.baselineDate ? -1 : 1));
};

const brokenPrecedents = (move: Move): AffectedMilestone[] => {
  const { index, milestones, milestone, newDate } = move;
  const { baselineDate: oldDate } = milestone;
  return (index.precedentsByMilestone.get(milestone.id) ?? [])
    .flatMap(({ dependsOnId }) => milestones.get(dependsOnId) ?? [])
    .filter(dated)
    .filter((other) => isOpenOn(other, index.today) && other.baselineDate > newDate)
    .map((other) =>
      affected(move, other, {
        days: daysBetween(newDate, other.baselineDate),
        isNew: oldDate === null || other.baselineDate <= oldDate,
      }),
    )
    .toSorted((one, other) => (one.baselineDate > other.baselineDate ? -1 : 1));
};

const figures = (index: PortfolioIndex, milestone: MilestoneRecord): MoveFigures | null => {
  const project = index.projectById.get(milestone.projectId);
  if (!project) return null;
  const { progress, health } = summariseProject(index, project);
  const state = milestoneState(milestone, index.today, index.thresholds);
  return { progress, health: health.effective, state };
};

/** The index with one milestone changed; the rest is shared. */
const withMilestone = (index: PortfolioIndex, changed: MilestoneRecord): PortfolioIndex => {
  const own = index.milestonesByProject.get(changed.projectId) ?? [];
  const replaced = own.map((milestone) => (milestone.id === changed.id ? changed : milestone));
  return {
    ...index,
    milestonesByProject: new Map(index.milestonesByProject).set(changed.projectId, replaced),
  };
};

/**
 * What moving the baseline of a milestone to a day would do: to what depends on it, here and in other projects, to what
 * it depends on, and to its project's planned progress and health today. Null for a milestone that is not recorded.
 */
export const rescheduleEffect = (
  index: PortfolioIndex,
  { milestoneId, newDate }: { milestoneId: string; newDate: CalendarDate },
): RescheduleEffect | null => {
  const milestones = byId(index.portfolio.Milestone);
  const milestone = milestones.get(milestoneId);
  if (!milestone) return null;
  const moved = { ...milestone, baselineDate: newDate };
  const before = figures(index, milestone);
  const after = figures(withMilestone(index, moved), moved);
  if (!before || !after) return null;
  const move: Move = { index, milestones, milestone, newDate };
  return {
    milestoneId,
    oldDate: milestone.baselineDate,
    newDate,
    days: milestone.baselineDate === null ? null : daysBetween(milestone.baselineDate, newDate),
    dependants: brokenDependants(move, index.portfolio.MilestoneDependency),
    precedents: brokenPrecedents(move),
    before,
    after,
  };
};
