import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/** Why an assignment is not given or changed; the API words it. */
export type AssignmentRefusalCode =
  | "assignment_begun"
  | "assignment_not_reported"
  | "assignment_own"
  | "assignment_released"
  | "control_note_required"
  | "date_in_past"
  | "execution_note_required";

/** `field` is the input at fault; null when it is the state of things that forbids the change. */
export interface AssignmentRefusal {
  code: AssignmentRefusalCode;
  field: "dueDate" | "note" | null;
}

type AssignmentChange<Fields> = RuleAnswer<Fields, AssignmentRefusal>;
type Execution = Pick<AssignmentRecord, "execution" | "executionNote" | "reportedOn">;
type Control = Pick<
  AssignmentRecord,
  "control" | "controlNote" | "returnedOn" | "releasedOn" | "releasedBy" | "releasedById"
>;

/**
 * Who carries an assignment out does not judge it as well, but for the administrator, who must be able to where nobody
 * else is left.
 */
export const mayJudgeAs = (
  actor: Actor,
  { assigneePositionId }: Pick<AssignmentRecord, "assigneePositionId">,
): boolean => actor.positionId !== assigneePositionId || holdsRole(actor, "administrator");

/** Gives an assignment, due today at the earliest. */
export const issueAssignment = ({
  dueDate,
  by,
  today,
}: {
  dueDate: CalendarDate;
  by: Actor;
  today: CalendarDate;
}): AssignmentChange<
  Pick<AssignmentRecord, "issuerPositionId" | "issuedBy" | "issuedById" | "issuedOn" | "dueDate">
> => {
  if (dueDate < today) return refused("date_in_past", "dueDate");
  return {
    isAllowed: true,
    fields: {
      issuerPositionId: by.positionId,
      issuedBy: by.name,
      issuedById: by.accountId,
      issuedOn: today,
      dueDate,
    },
  };
};

/**
 * Tells how far the work is. A report says what was done and ends a return; going back to work takes the report back,
 * and a return that it had answered stands again. The remark of a return is kept until the release.
 */
export const reportExecution = (
  assignment: AssignmentRecord,
  told: { execution: "in_progress" | "reported"; note: string | null; today: CalendarDate },
): AssignmentChange<Execution & Pick<AssignmentRecord, "control">> => {
  const { execution, note, today } = told;
  if (assignment.control === "released") return refused("assignment_released");
  if (execution === "reported") {
    if (note === null) return refused("execution_note_required", "note");
    return {
      isAllowed: true,
      fields: { execution, executionNote: note, reportedOn: today, control: "under_control" },
    };
  }
  const control = assignment.controlNote === null ? "under_control" : "returned";
  return { isAllowed: true, fields: { execution, executionNote: note, reportedOn: null, control } };
};

/** Takes off control what was carried out, wholly or in part. What was done in part, or never reported, needs a word why. */
export const releaseAssignment = (
  assignment: AssignmentRecord,
  release: {
    outcome: "fulfilled" | "partly_fulfilled";
    note: string | null;
    by: Actor;
    today: CalendarDate;
  },
): AssignmentChange<Control & Pick<AssignmentRecord, "execution">> => {
  const { outcome, note, by, today } = release;
  if (assignment.control === "released") return refused("assignment_released");
  if (!mayJudgeAs(by, assignment)) return refused("assignment_own");
  const isPlain = outcome === "fulfilled" && assignment.execution === "reported";
  if (!isPlain && note === null) return refused("control_note_required", "note");
  return {
    isAllowed: true,
    fields: {
      execution: outcome,
      control: "released",
      controlNote: note,
      returnedOn: null,
      releasedOn: today,
      releasedBy: by.name,
      releasedById: by.accountId,
    },
  };
};

/** Returns to work what was reported, or what was released too early; always with a remark. */
export const returnAssignment = (
  assignment: AssignmentRecord,
  { note, by, today }: { note: string | null; by: Actor; today: CalendarDate },
): AssignmentChange<Control & Pick<AssignmentRecord, "execution" | "reportedOn">> => {
  if (assignment.control !== "released" && assignment.execution !== "reported") {
    return refused("assignment_not_reported");
  }
  if (!mayJudgeAs(by, assignment)) return refused("assignment_own");
  if (note === null) return refused("control_note_required", "note");
  return {
    isAllowed: true,
    fields: {
      execution: "in_progress",
      reportedOn: null,
      control: "returned",
      controlNote: note,
      returnedOn: today,
      releasedOn: null,
      releasedBy: null,
      releasedById: null,
    },
  };
};

/** What was given by mistake may be taken back the same day, as long as nobody has begun it. */
export const isFresh = ({ issuedOn, execution, control }: AssignmentRecord, today: CalendarDate): boolean =>
  issuedOn === today && execution === "not_started" && control === "under_control";

/** Takes an assignment back that was given today; afterwards it is as if it had not been given, but for the log. */
export const takeBackAssignment = (
  assignment: AssignmentRecord,
  today: CalendarDate,
): AssignmentChange<Record<never, never>> =>
  isFresh(assignment, today) ? { isAllowed: true, fields: {} } : refused("assignment_begun");
