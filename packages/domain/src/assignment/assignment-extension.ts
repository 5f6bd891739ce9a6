import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import {
  mayNotTakeBack,
  takingBackObstacle,
  type TakingBack,
  takingBackAllowed,
} from "../change/taking-back.ts";
import { mayJudgeAs, standingControl, type AssignmentRefusal } from "./assignment-change.ts";
import type { AssignmentExtensionRecord } from "./assignment-control.record.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

type Change<Fields> = RuleAnswer<Fields, AssignmentRefusal>;
type Asked = Pick<
  AssignmentExtensionRecord,
  "fromDate" | "newDate" | "reason" | "state" | "requestedOn" | "requestedBy" | "requestedById"
>;
type Decided = Pick<
  AssignmentExtensionRecord,
  "state" | "decidedOn" | "decidedBy" | "decidedById" | "decisionNote"
>;

/** The fields of both records that a request or its answer changes. */
export interface ExtensionFields<Fields> {
  extension: Fields;
  assignment: Partial<Pick<AssignmentRecord, "control" | "dueDate">>;
}

/** Asks to move the date, before it or after: to a later one, today at the earliest. One request at a time. */
export const requestExtension = (
  assignment: AssignmentRecord,
  asked: { newDate: CalendarDate; reason: string; by: Actor; today: CalendarDate },
): Change<ExtensionFields<Asked>> => {
  const { newDate, reason, by, today } = asked;
  if (assignment.control === "released") return refused("assignment_released");
  if (assignment.control === "extension_requested") return refused("extension_open");
  if (assignment.execution === "reported") return refused("assignment_reported");
  if (newDate <= assignment.dueDate) return refused("extension_not_later", "newDate");
  if (newDate < today) return refused("date_in_past", "newDate");
  return {
    isAllowed: true,
    fields: {
      extension: {
        fromDate: assignment.dueDate,
        newDate,
        reason,
        state: "requested",
        requestedOn: today,
        requestedBy: by.name,
        requestedById: by.accountId,
      },
      assignment: { control: "extension_requested" },
    },
  };
};

/** Whoever asked, and the administrator in their place. */
export const mayWithdrawExtension = (
  { requestedById }: Pick<AssignmentExtensionRecord, "requestedById">,
  by: Actor,
): boolean => requestedById === by.accountId || holdsRole(by, "administrator");

/** Takes a request back that nobody has answered. */
export const withdrawExtension = (
  extension: AssignmentExtensionRecord,
  { assignment, by }: { assignment: AssignmentRecord; by: Actor },
): Change<ExtensionFields<Pick<AssignmentExtensionRecord, "state">>> => {
  if (extension.state !== "requested") return refused("extension_missing");
  if (!mayWithdrawExtension(extension, by)) return refused("extension_of_another");
  return {
    isAllowed: true,
    fields: { extension: { state: "withdrawn" }, assignment: { control: standingControl(assignment) } },
  };
};

/**
 * Who asked does not answer, nor does the post that carries the assignment out; the administrator, who must be able to
 * where nobody else is left, may. Accounts are compared, not names.
 */
export const mayDecideExtension = (
  { requestedById }: Pick<AssignmentExtensionRecord, "requestedById">,
  { assignment, by }: { assignment: AssignmentRecord; by: Actor },
): boolean =>
  (requestedById !== by.accountId || holdsRole(by, "administrator")) && mayJudgeAs(by, assignment);

/** Answers a request: one that is granted moves the date, one that is refused needs a word why. */
export const decideExtension = (
  extension: AssignmentExtensionRecord,
  decision: {
    assignment: AssignmentRecord;
    isGranted: boolean;
    note: string | null;
    by: Actor;
    today: CalendarDate;
  },
): Change<ExtensionFields<Decided>> => {
  const { assignment, isGranted, note, by, today } = decision;
  if (extension.state !== "requested") return refused("extension_missing");
  if (!mayDecideExtension(extension, { assignment, by })) return refused("extension_own");
  if (!isGranted && note === null) return refused("extension_note_required", "note");
  return {
    isAllowed: true,
    fields: {
      extension: {
        state: isGranted ? "granted" : "refused",
        decidedOn: today,
        decidedBy: by.name,
        decidedById: by.accountId,
        decisionNote: note,
      },
      assignment: {
        control: standingControl(assignment),
        ...(isGranted ? { dueDate: extension.newDate } : {}),
      },
    },
  };
};

/** Takes an answer back: by whoever answered, the same day. */
export const takeBackExtensionDecision = (
  { state, decidedOn: on, decidedById: byId }: AssignmentExtensionRecord,
  { actor, today }: { actor: Actor; today: CalendarDate },
): TakingBack => {
  if (state !== "granted" && state !== "refused") return mayNotTakeBack("decision_missing");
  return takingBackObstacle({ on, byId }, { actor, today }) ?? takingBackAllowed;
};

/** The dates that an assignment has had, as its granted requests tell. */
export interface DateMoves {
  /** The first date; null where it was never moved. */
  firstDueDate: CalendarDate | null;
  /** How many times it was moved. */
  timesMoved: number;
}

/** Works out how often the date was moved, from the requests about one assignment. */
export const dateMoves = (extensions: readonly AssignmentExtensionRecord[]): DateMoves => {
  const granted = extensions
    .filter(({ state }) => state === "granted")
    .map(({ fromDate }) => fromDate)
    .toSorted();
  return { firstDueDate: granted[0] ?? null, timesMoved: granted.length };
};
