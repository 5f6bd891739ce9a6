import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import {
  industryReference,
  positionReference,
  projectReference,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { isFresh, mayJudgeAs } from "./assignment-change.ts";
import { takeBackRelease } from "./assignment-taking-back.ts";
import { dateMoves } from "./assignment-extension.ts";
import { extensionViews, partyViews } from "./assignment-part-view.ts";
import { assignmentTiming } from "./assignment-timing.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import type { AssignmentView } from "./assignment.view.ts";

type Abilities = Pick<
  AssignmentView,
  | "canReport"
  | "canTellAdvance"
  | "canAskExtension"
  | "canSaveParties"
  | "canRelease"
  | "canReturn"
  | "canTakeBack"
  | "canTakeBackRelease"
>;

/** What the actor may do with an assignment today. */
export const assignmentAbilities = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  actor: Actor,
): Abilities => {
  const parties = index.partiesByAssignment.get(assignment.id) ?? [];
  const isReleased = assignment.control === "released";
  const isReported = assignment.execution === "reported";
  const isAsking = assignment.control === "extension_requested";
  const carriesOut = !isReleased && can(actor, "assignment.carryOut", assignment);
  const controls = can(actor, "assignment.control", assignment);
  const judges = controls && mayJudgeAs(actor, assignment);
  return {
    canReport: carriesOut && !isAsking,
    canTellAdvance: carriesOut && !isReported,
    canAskExtension: carriesOut && !isReported && !isAsking,
    canSaveParties: controls && !isReleased,
    canRelease: !isReleased && !isAsking && judges,
    canReturn: judges && (isReleased || isReported),
    canTakeBack: controls && isFresh(assignment, { parties, today: index.today }),
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
  advanceDueDate: assignment.advanceDueDate,
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
  canTellAdvance: false,
  canAskExtension: false,
  canSaveParties: false,
  canRelease: false,
  canReturn: false,
  canTakeBack: false,
  canTakeBackRelease: false,
};

/** What hangs on an assignment: its co-assignees, and how often its date was moved. */
const partsOf = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  viewer: { actor: Actor; isPast: boolean },
): Pick<AssignmentView, "firstDueDate" | "timesMoved" | "openExtension" | "parties"> => {
  const asked = index.extensionsByAssignment.get(assignment.id) ?? [];
  const open = asked.filter(({ state }) => state === "requested");
  return {
    ...dateMoves(asked),
    openExtension: extensionViews(index, { assignment, extensions: open, ...viewer })[0] ?? null,
    parties: partyViews(index, { assignment, ...viewer }),
  };
};

/** Turns assignments of one index into views; the lookups are made once. On a past day nothing may be done. */
export const assignmentViews = (
  index: PortfolioIndex,
  assignments: readonly AssignmentRecord[],
  { actor, isPast }: { actor: Actor; isPast: boolean },
): AssignmentView[] => {
  const indicators = byId(index.recorded.Indicator);
  return assignments.map((assignment) => {
    const { projectId, indicatorId, industryId, issuerPositionId, assigneePositionId } = assignment;
    const project = projectId === null ? undefined : index.projectById.get(projectId);
    const indicator = indicatorId === null ? undefined : indicators.get(indicatorId);
    const about = industryId ?? project?.industryId ?? indicator?.industryId ?? null;
    return {
      ...wordsOf(assignment),
      project: projectReference(index, projectId),
      indicator: referenceTo(indicators, indicatorId),
      industry: about === null ? null : industryReference(index, about),
      issuer: positionReference(index, issuerPositionId),
      assignee: positionReference(index, assigneePositionId) ?? {
        id: assigneePositionId,
        name: assigneePositionId,
      },
      ...partsOf(index, assignment, { actor, isPast }),
      daysLeft: daysBetween(index.today, assignment.dueDate),
      timing: assignmentTiming(assignment, index.today),
      ...(isPast ? nothing : assignmentAbilities(index, assignment, actor)),
    };
  });
};
