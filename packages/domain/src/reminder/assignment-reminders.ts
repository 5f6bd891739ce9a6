import type { Actor } from "../access/actor.ts";
import { assignmentTiming } from "../assignment/assignment-timing.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, daysBetween } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { shortened } from "../wording/shortened.ts";
import type { Reminder } from "./reminder.ts";

/** As much of an assignment as a sentence bears. */
const longestText = 160;
/** An assignment is told of a week and a day before its date, and once it is overdue every week. */
const week = 7;
/** A release is news for a week; older ones are in the register. */
const newsDays = 7;

/** What a sentence says of an assignment: its project, and its text as far as a sentence bears it. */
export const assignmentWords = ({ projectById }: PortfolioIndex, { projectId, text }: AssignmentRecord) => ({
  projectName: projectById.get(projectId ?? "")?.name ?? null,
  text: shortened(text, longestText),
});

const thingOf = ({ id, projectId }: AssignmentRecord) =>
  ({ entity: "Assignment", entityId: id, projectId }) as const;

const sinceOf = (dueDate: CalendarDate, daysLeft: number): CalendarDate => {
  if (daysLeft < 0) return addDays(dueDate, 1 + Math.floor((-daysLeft - 1) / week) * week);
  return addDays(dueDate, daysLeft > 1 ? -week : -1);
};

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

/**
 * What a person is told of assignments. An assignment binds the post it was given to at every stage of its project. The
 * office, which may control them all, hears of those it gave.
 */
export const assignmentReminders = (index: PortfolioIndex, actor: Actor): Reminder[] =>
  index.portfolio.Assignment.flatMap((assignment) => {
    const { assigneePositionId, issuerPositionId, issuedById } = assignment;
    const isAssignee = actor.positionId === assigneePositionId;
    const isIssuer =
      issuedById === actor.accountId || (issuerPositionId !== null && actor.positionId === issuerPositionId);
    if (!isAssignee && !isIssuer) return [];
    const told = isAssignee ? toCarryOut(index, assignment, actor) : toJudge(index, assignment);
    return [...told, ...released(index, assignment, actor)];
  });
