import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import { industryReference, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { isFresh, mayJudgeAs } from "./assignment-change.ts";
import { takeBackRelease } from "./assignment-taking-back.ts";
import { assignmentTiming } from "./assignment-timing.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import type { AssignmentView } from "./assignment.view.ts";

type Abilities = Pick<
  AssignmentView,
  "canReport" | "canRelease" | "canReturn" | "canTakeBack" | "canTakeBackRelease"
>;

/** What the actor may do with an assignment today. */
export const assignmentAbilities = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  actor: Actor,
): Abilities => {
  const isReleased = assignment.control === "released";
  const controls = can(actor, "assignment.control", assignment);
  const judges = controls && mayJudgeAs(actor, assignment);
  return {
    canReport: !isReleased && can(actor, "assignment.carryOut", assignment),
    canRelease: !isReleased && judges,
    canReturn: judges && (isReleased || assignment.execution === "reported"),
    canTakeBack: controls && isFresh(assignment, index.today),
    canTakeBackRelease: controls && takeBackRelease(assignment, { actor, today: index.today }).isAllowed,
  };
};

const wordsOf = (assignment: AssignmentRecord) => ({
  id: assignment.id,
  text: assignment.text,
  decisionId: assignment.decisionId,
  issuedBy: assignment.issuedBy,
  issuedOn: assignment.issuedOn,
  dueDate: assignment.dueDate,
  execution: assignment.execution,
  executionNote: assignment.executionNote,
  reportedOn: assignment.reportedOn,
  control: assignment.control,
  controlNote: assignment.controlNote,
  releasedOn: assignment.releasedOn,
  releasedBy: assignment.releasedBy,
  origin: assignment.origin,
  version: assignment.version,
});

const nothing: Abilities = {
  canReport: false,
  canRelease: false,
  canReturn: false,
  canTakeBack: false,
  canTakeBackRelease: false,
};

/** Turns assignments of one index into views; the lookups are made once. On a past day nothing may be done. */
export const assignmentViews = (
  index: PortfolioIndex,
  assignments: readonly AssignmentRecord[],
  { actor, isPast }: { actor: Actor; isPast: boolean },
): AssignmentView[] => {
  const indicators = byId(index.portfolio.Indicator);
  return assignments.map((assignment) => {
    const { projectId, indicatorId, industryId, issuerPositionId, assigneePositionId } = assignment;
    const project = projectId === null ? undefined : index.projectById.get(projectId);
    const indicator = indicatorId === null ? undefined : indicators.get(indicatorId);
    const about = industryId ?? project?.industryId ?? indicator?.industryId ?? null;
    return {
      ...wordsOf(assignment),
      project: referenceTo(index.projectById, projectId),
      indicator: referenceTo(indicators, indicatorId),
      industry: about === null ? null : industryReference(index, about),
      issuer: positionReference(index, issuerPositionId),
      assignee: positionReference(index, assigneePositionId) ?? {
        id: assigneePositionId,
        name: assigneePositionId,
      },
      daysLeft: daysBetween(index.today, assignment.dueDate),
      timing: assignmentTiming(assignment, index.today),
      ...(isPast ? nothing : assignmentAbilities(index, assignment, actor)),
    };
  });
};
