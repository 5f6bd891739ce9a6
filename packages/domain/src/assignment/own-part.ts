import type { Actor } from "../access/actor.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { AssignmentPartyRecord } from "./assignment-control.record.ts";
import { isLagging } from "./assignment-party.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/** The part that an actor's post has in an assignment, lead or co-assignee. */
export interface OwnPart {
  /** Null for the lead. */
  party: AssignmentPartyRecord | null;
  dueDate: CalendarDate;
  /** Neither reported nor released. */
  isToCarryOut: boolean;
}

/** The actor's own part; null for whoever has none. */
export const ownPart = (
  index: PortfolioIndex,
  assignment: AssignmentRecord,
  actor: Actor,
): OwnPart | null => {
  const { assigneePositionId, dueDate, execution, control } = assignment;
  if (actor.positionId === null) return null;
  const isOpen = control !== "released";
  if (actor.positionId === assigneePositionId) {
    return { party: null, dueDate, isToCarryOut: isOpen && execution !== "reported" };
  }
  const party = index.partiesByAssignment
    .get(assignment.id)
    ?.find(({ positionId }) => positionId === actor.positionId);
  return party
    ? { party, dueDate: party.dueDate ?? dueDate, isToCarryOut: isOpen && isLagging(party) }
    : null;
};
