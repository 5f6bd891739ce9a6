import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import { mayDecideExtension } from "../assignment/assignment-extension.ts";
import { assignmentTiming } from "../assignment/assignment-timing.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import { escalationLadder, type EscalationRung } from "../assignment/escalation.ts";
import { daysBetween } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { assignmentWords, newsDays, sinceOf, thingOf } from "./assignment-words.ts";
import type { Reminder } from "./reminder.ts";

/** An advance report is told of a week before its date. */
const soonDays = 7;

/** For the lead assignee: that an advance report is due, until one is told. */
export const advanceReminders = (index: PortfolioIndex, assignment: AssignmentRecord): Reminder[] => {
  const { advanceDueDate: dueOn, id } = assignment;
  const timing = assignmentTiming(assignment, index.today);
  if (dueOn === null || timing === "released" || timing === "reported") return [];
  const isTold = index.portfolio.AssignmentReport.some(
    ({ assignmentId, kind, partyId }) => assignmentId === id && kind === "advance" && partyId === null,
  );
  const daysLeft = daysBetween(index.today, dueOn);
  if (isTold || daysLeft > soonDays) return [];
  const details = { ...assignmentWords(index, assignment), dueOn };
  return [{ kind: "advance_report_due", ...thingOf(assignment), details, since: sinceOf(dueOn, daysLeft) }];
};

/** For whoever gave an assignment: that a move of its date waits for the answer. */
export const requestedExtensionReminders = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  actor: Actor,
): Reminder[] =>
  (index.extensionsByAssignment.get(assignment.id) ?? [])
    .filter(
      (extension) =>
        extension.state === "requested" && mayDecideExtension(extension, { assignment, by: actor }),
    )
    .map(({ newDate, requestedBy, requestedOn }) => ({
      kind: "extension_requested",
      ...thingOf(assignment),
      details: { ...assignmentWords(index, assignment), newDate, requestedBy },
      since: requestedOn,
    }));

/** The answers of the last week, for whoever carries the assignment out or asked. */
export const decidedExtensionReminders = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  actor: Actor,
): Reminder[] =>
  (index.extensionsByAssignment.get(assignment.id) ?? []).flatMap((extension): Reminder[] => {
    const { state, decidedOn, decidedById, decisionNote: comment, newDate, requestedById } = extension;
    if (decidedOn === null || daysBetween(decidedOn, index.today) > newsDays) return [];
    const isConcerned =
      requestedById === actor.accountId || actor.positionId === assignment.assigneePositionId;
    if (!isConcerned || decidedById === actor.accountId) return [];
    const details = {
      ...assignmentWords(index, assignment),
      newDate,
      isGranted: state === "granted",
      comment,
    };
    return [{ kind: "extension_decided", ...thingOf(assignment), details, since: decidedOn }];
  });

const isTold = ({ step, position }: EscalationRung, actor: Actor): boolean =>
  step === "council"
    ? holdsRole(actor, "council_secretary")
    : position !== null && position.id === actor.positionId;

/** For the head, the curator and the Council's secretary: that an assignment is overdue, once on each rung. */
export const escalationReminders = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  actor: Actor,
): Reminder[] => {
  if (assignmentTiming(assignment, index.today) !== "overdue") return [];
  const highest = escalationLadder(index, assignment).findLast(
    (rung) => rung.isReached && isTold(rung, actor),
  );
  if (highest === undefined) return [];
  const { dueDate, assigneePositionId } = assignment;
  const details = {
    ...assignmentWords(index, assignment),
    assignee: index.positionById.get(assigneePositionId)?.title ?? "",
    dueDate,
    overdueDays: daysBetween(dueDate, highest.on),
  };
  return [{ kind: "assignment_escalated", ...thingOf(assignment), details, since: highest.on }];
};
