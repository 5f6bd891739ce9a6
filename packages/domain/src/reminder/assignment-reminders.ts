import type { Actor } from "../access/actor.ts";
import { assignmentTiming } from "../assignment/assignment-timing.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import { ownPart } from "../assignment/own-part.ts";
import { daysBetween } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import {
  advanceReminders,
  decidedExtensionReminders,
  escalationReminders,
  requestedExtensionReminders,
} from "./assignment-control-reminders.ts";
import { assignmentWords, newsDays, sinceOf, thingOf } from "./assignment-words.ts";
import type { Reminder } from "./reminder.ts";

const issued = (index: PortfolioIndex, assignment: AssignmentRecord): Reminder => ({
  kind: "assignment_issued",
  ...thingOf(assignment),
  details: {
    ...assignmentWords(index, assignment),
    issuedBy: assignment.issuedBy,
    dueDate: assignment.dueDate,
  },
  since: assignment.issuedOn,
});

const returned = (index: PortfolioIndex, assignment: AssignmentRecord): Reminder[] => {
  const { control, controlNote: comment, returnedOn } = assignment;
  if (control !== "returned" || returnedOn === null) return [];
  const details = { ...assignmentWords(index, assignment), comment };
  return [{ kind: "assignment_returned", ...thingOf(assignment), details, since: returnedOn }];
};

/** The releases of the last week, for all concerned but whoever released. */
const released = (index: PortfolioIndex, assignment: AssignmentRecord, actor: Actor): Reminder[] => {
  const { execution, releasedOn, releasedById, controlNote: comment } = assignment;
  if (releasedOn === null || daysBetween(releasedOn, index.today) > newsDays) return [];
  if (releasedById === actor.accountId) return [];
  const details = { ...assignmentWords(index, assignment), isFulfilled: execution === "fulfilled", comment };
  return [{ kind: "assignment_released", ...thingOf(assignment), details, since: releasedOn }];
};

/**
 * For the post that an assignment was given to: that it was given, until it is begun, that it
 * was returned, and its date.
 */
const toCarryOut = (index: PortfolioIndex, assignment: AssignmentRecord, actor: Actor): Reminder[] => {
  const timing = assignmentTiming(assignment, index.today);
  if (timing === "released" || timing === "reported") return [];
  const { dueDate, execution, issuedById } = assignment;
  const isNews = execution === "not_started" && issuedById !== actor.accountId;
  const news = [...(isNews ? [issued(index, assignment)] : []), ...returned(index, assignment)];
  if (timing === "on_time") return news;
  const daysLeft = daysBetween(index.today, dueDate);
  const details = { ...assignmentWords(index, assignment), dueDate, daysLeft };
  return [
    ...news,
    { kind: "assignment_due_soon", ...thingOf(assignment), details, since: sinceOf(dueDate, daysLeft) },
  ];
};

/** For whoever gave an assignment, or acts for the post that did: that it is reported and waits for a release. */
const toJudge = (index: PortfolioIndex, assignment: AssignmentRecord): Reminder[] => {
  const { reportedOn } = assignment;
  if (assignmentTiming(assignment, index.today) !== "reported" || reportedOn === null) return [];
  const assignee = index.positionById.get(assignment.assigneePositionId)?.title ?? "";
  const details = { ...assignmentWords(index, assignment), assignee };
  return [{ kind: "assignment_reported", ...thingOf(assignment), details, since: reportedOn }];
};

/** What a post is told of its own part: a co-assignee by its own date, and of nothing that only the lead answers for. */
const toOwnPart = (index: PortfolioIndex, assignment: AssignmentRecord, actor: Actor): Reminder[] => {
  const part = ownPart(index, assignment, actor);
  if (part === null) return [];
  if (part.party === null) {
    return [...toCarryOut(index, assignment, actor), ...advanceReminders(index, assignment)];
  }
  const { dueDate, party } = part;
  const own = { ...assignment, dueDate, execution: party.execution, returnedOn: null };
  return toCarryOut(index, own, actor);
};

/**
 * What a person is told of assignments. An assignment binds the post it was given to at every stage of its project. The
 * office, which may control them all, hears of those it gave.
 */
export const assignmentReminders = (index: PortfolioIndex, actor: Actor): Reminder[] =>
  index.portfolio.Assignment.flatMap((assignment) => {
    const { issuerPositionId, issuedById } = assignment;
    const hasPart = ownPart(index, assignment, actor) !== null;
    const isIssuer =
      issuedById === actor.accountId || (issuerPositionId !== null && actor.positionId === issuerPositionId);
    const escalated = escalationReminders(index, assignment, actor);
    const decided = decidedExtensionReminders(index, assignment, actor);
    if (!hasPart && !isIssuer) return [...escalated, ...decided];
    const told = hasPart
      ? toOwnPart(index, assignment, actor)
      : [...toJudge(index, assignment), ...requestedExtensionReminders(index, assignment, actor)];
    return [...told, ...released(index, assignment, actor), ...escalated, ...decided];
  });
