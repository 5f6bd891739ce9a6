import type { AssignmentPartyView, CalendarDate } from "@kedr/domain";
import type { PartyRow } from "./party-rows.tsx";

/** Co-assignees as they are written: a date only where it is their own. */
export const rowsOf = (
  parties: readonly Pick<AssignmentPartyView, "position" | "dueDate" | "hasOwnDate">[],
): PartyRow[] =>
  parties.map(({ position, dueDate, hasOwnDate }) => ({
    positionId: position.id,
    dueDate: hasOwnDate ? dueDate : null,
  }));

/**
 * Whether the co-assignees before can be entered again in place of those after: a date that has passed may be kept, but
 * not set anew.
 */
export const areRestorable = (
  before: readonly PartyRow[],
  after: readonly PartyRow[],
  today: CalendarDate,
): boolean => {
  const kept = new Map(after.map(({ positionId, dueDate }) => [positionId, dueDate]));
  return before.every(
    ({ positionId, dueDate }) => dueDate === null || dueDate >= today || kept.get(positionId) === dueDate,
  );
};
