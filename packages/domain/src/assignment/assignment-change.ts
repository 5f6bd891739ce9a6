import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { AssignmentPartyRecord } from "./assignment-control.record.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/** Why an assignment is not given or changed; the API words it. */
export type AssignmentRefusalCode =
  | "advance_after_due"
  | "assignment_begun"
  | "assignment_not_reported"
  | "assignment_own"
  | "assignment_released"
  | "assignment_reported"
  | "control_note_required"
  | "date_in_past"
  | "execution_note_required"
  | "extension_missing"
  | "extension_not_later"
  | "extension_note_required"
  | "extension_of_another"
  | "extension_open"
  | "extension_own"
  | "meeting_minutes_open"
  | "parties_note_required"
  | "party_after_whole"
  | "party_begun"
  | "party_is_lead"
  | "party_twice"
  | "point_issued"
  | "point_not_issuable";

/** `field` is the input at fault; null when it is the state of things that forbids the change. */
export interface AssignmentRefusal {
  code: AssignmentRefusalCode;
  field:
    | "advanceDueDate"
    | "assigneePositionId"
    | "dueDate"
    | "newDate"
    | "note"
    | "parties"
    | "partiesNote"
    | "points"
    | null;
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

/** Gives an assignment, due today at the earliest; an advance report is due before it. */
export const issueAssignment = ({
  dueDate,
  advanceDueDate = null,
  by,
  today,
}: {
  dueDate: CalendarDate;
  advanceDueDate?: CalendarDate | null;
  by: Actor;
  today: CalendarDate;
}): AssignmentChange<
  Pick<
    AssignmentRecord,
    "issuerPositionId" | "issuedBy" | "issuedById" | "issuedOn" | "dueDate" | "advanceDueDate"
  >
> => {
  if (dueDate < today) return refused("date_in_past", "dueDate");
  if (advanceDueDate !== null && advanceDueDate < today) return refused("date_in_past", "advanceDueDate");
  if (advanceDueDate !== null && advanceDueDate >= dueDate) {
    return refused("advance_after_due", "advanceDueDate");
  }
  return {
    isAllowed: true,
    fields: {
      issuerPositionId: by.positionId,
      issuedBy: by.name,
      issuedById: by.accountId,
      issuedOn: today,
      dueDate,
      advanceDueDate,
    },
  };
};

/**
 * The control that stands when nothing is reported and nothing asked for: a return stands until it is answered, and its
 * remark is kept until the release.
 */
export const standingControl = ({
  controlNote,
}: Pick<AssignmentRecord, "controlNote">): "under_control" | "returned" =>
  controlNote === null ? "under_control" : "returned";

/** How far the work is, as whoever carries it out tells. */
export interface ToldExecution {
  execution: "in_progress" | "reported";
  note: string | null;
  /** Why it is reported while co-assignees have not; null where all have. */
  partiesNote?: string | null;
  /** Whether a co-assignee has not reported yet. */
  hasLaggingParties?: boolean;
  today: CalendarDate;
}

/**
 * Tells how far the work is. A report says what was done and ends a return; going back to work takes the report back,
 * and a return that it had answered stands again. What co-assignees have not reported needs a word of the lead.
 */
export const reportExecution = (
  assignment: AssignmentRecord,
  { execution, note, partiesNote = null, hasLaggingParties = false, today }: ToldExecution,
): AssignmentChange<Execution & Pick<AssignmentRecord, "control">> => {
  const isAsking = assignment.control === "extension_requested";
  if (assignment.control === "released") return refused("assignment_released");
  if (execution === "in_progress") {
    const control = isAsking ? "extension_requested" : standingControl(assignment);
    return { isAllowed: true, fields: { execution, executionNote: note, reportedOn: null, control } };
  }
  if (isAsking) return refused("extension_open");
  if (note === null) return refused("execution_note_required", "note");
  if (hasLaggingParties && partiesNote === null) return refused("parties_note_required", "partiesNote");
  const executionNote = [note, ...(hasLaggingParties ? [partiesNote] : [])].join("\n");
  return {
    isAllowed: true,
    fields: { execution, executionNote, reportedOn: today, control: "under_control" },
  };
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
  if (assignment.control === "extension_requested") return refused("extension_open");
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

/** What was given by mistake may be taken back the same day, as long as nobody has begun it, no co-assignee either. */
export const isFresh = (
  { issuedOn, execution, control }: AssignmentRecord,
  { parties, today }: { parties: readonly Pick<AssignmentPartyRecord, "execution">[]; today: CalendarDate },
): boolean =>
  issuedOn === today &&
  execution === "not_started" &&
  control === "under_control" &&
  parties.every((party) => party.execution === "not_started");

/** Takes an assignment back that was given today; afterwards it is as if it had not been given, but for the log. */
export const takeBackAssignment = (
  assignment: AssignmentRecord,
  day: Parameters<typeof isFresh>[1],
): AssignmentChange<Record<never, never>> =>
  isFresh(assignment, day) ? { isAllowed: true, fields: {} } : refused("assignment_begun");
