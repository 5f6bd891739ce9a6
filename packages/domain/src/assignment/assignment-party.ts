import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { AssignmentPartyRecord } from "./assignment-control.record.ts";
import type { AssignmentRefusal } from "./assignment-change.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

type Change<Fields> = RuleAnswer<Fields, AssignmentRefusal>;

/** A co-assignee as the controller enters it; without a date that of the whole holds. */
export interface EnteredParty {
  positionId: string;
  dueDate: CalendarDate | null;
}

/** What is to be stored to make the co-assignees those entered. */
export interface PartiesChange {
  added: EnteredParty[];
  /** Of those that stay, the ones whose date is another. */
  moved: { id: string; dueDate: CalendarDate | null }[];
  /** Ids of those that are no co-assignees any more. */
  removed: string[];
}

/** Not reported, so that the whole waits for it. */
export const isLagging = ({ execution }: Pick<AssignmentPartyRecord, "execution">): boolean =>
  execution === "not_started" || execution === "in_progress";

const partyRefusal = (
  { assigneePositionId, dueDate: whole }: Pick<AssignmentRecord, "assigneePositionId" | "dueDate">,
  entered: readonly EnteredParty[],
) => {
  if (entered.some(({ positionId }) => positionId === assigneePositionId)) {
    return refused("party_is_lead", "parties");
  }
  if (new Set(entered.map(({ positionId }) => positionId)).size < entered.length) {
    return refused("party_twice", "parties");
  }
  const isLate = entered.some(({ dueDate }) => dueDate !== null && dueDate > whole);
  return isLate ? refused("party_after_whole", "parties") : null;
};

/** The co-assignees of a new assignment, each due by the date of the whole at the latest. */
export const enterParties = (
  assignment: Pick<AssignmentRecord, "assigneePositionId" | "dueDate">,
  { entered, today }: { entered: readonly EnteredParty[]; today: CalendarDate },
): Change<{ added: readonly EnteredParty[] }> => {
  const refusal = partyRefusal(assignment, entered);
  if (refusal !== null) return refusal;
  const isPast = entered.some(({ dueDate }) => dueDate !== null && dueDate < today);
  return isPast ? refused("date_in_past", "parties") : { isAllowed: true, fields: { added: entered } };
};

/** Makes the co-assignees those entered. One that has begun stays; a date that is kept may have passed. */
export const changeParties = (
  assignment: AssignmentRecord,
  {
    parties,
    entered,
    today,
  }: { parties: readonly AssignmentPartyRecord[]; entered: readonly EnteredParty[]; today: CalendarDate },
): Change<PartiesChange> => {
  if (assignment.control === "released") return refused("assignment_released");
  const refusal = partyRefusal(assignment, entered);
  if (refusal !== null) return refusal;
  const byPost = new Map(parties.map((party) => [party.positionId, party]));
  const chosen = new Set(entered.map(({ positionId }) => positionId));
  const gone = parties.filter(({ positionId }) => !chosen.has(positionId));
  if (gone.some(({ execution }) => execution !== "not_started")) return refused("party_begun", "parties");
  const isNew = ({ positionId, dueDate }: EnteredParty) => byPost.get(positionId)?.dueDate !== dueDate;
  const changed = entered.filter(isNew);
  if (changed.some(({ dueDate }) => dueDate !== null && dueDate < today)) {
    return refused("date_in_past", "parties");
  }
  return {
    isAllowed: true,
    fields: {
      added: changed.filter(({ positionId }) => !byPost.has(positionId)),
      moved: changed.flatMap(({ positionId, dueDate }) => {
        const party = byPost.get(positionId);
        return party ? [{ id: party.id, dueDate }] : [];
      }),
      removed: gone.map(({ id }) => id),
    },
  };
};

/** A co-assignee tells how far its part is; a report says what was done. */
export const reportParty = (
  assignment: AssignmentRecord,
  told: { execution: "in_progress" | "reported"; note: string | null; today: CalendarDate },
): Change<Pick<AssignmentPartyRecord, "execution" | "executionNote" | "reportedOn">> => {
  const { execution, note, today } = told;
  if (assignment.control === "released") return refused("assignment_released");
  if (execution === "reported" && note === null) return refused("execution_note_required", "note");
  return {
    isAllowed: true,
    fields: { execution, executionNote: note, reportedOn: execution === "reported" ? today : null },
  };
};
