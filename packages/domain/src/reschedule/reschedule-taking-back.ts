import type { Actor } from "../access/actor.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import {
  mayNotTakeBack,
  takingBackAllowed,
  takingBackObstacle,
  type TakingBack,
} from "../change/taking-back.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { RescheduleRequestRecord } from "./reschedule.record.ts";

type Targets = Pick<Portfolio, "Milestone" | "IndicatorTarget" | "RescheduleRequest">;

/** The milestone or the target stands where the decision has left it; one that it moved is still to be reached. */
const standsAsDecided = (
  { state, milestoneId, indicatorTargetId, oldDate, newDate, oldValue, newValue }: RescheduleRequestRecord,
  { Milestone, IndicatorTarget }: Targets,
): boolean => {
  const isMoved = state === "accepted";
  if (milestoneId === null) {
    const target = IndicatorTarget.find(({ id }) => id === indicatorTargetId);
    return target?.value === (isMoved ? newValue : oldValue);
  }
  const milestone = Milestone.find(({ id }) => id === milestoneId);
  if (milestone === undefined) return false;
  const isSettled = milestone.actualDate !== null || milestone.cancelledDate !== null;
  return milestone.baselineDate === (isMoved ? newDate : oldDate) && !(isMoved && isSettled);
};

const isOfSameTarget = (one: RescheduleRequestRecord, other: RescheduleRequestRecord): boolean =>
  one.id !== other.id &&
  one.milestoneId === other.milestoneId &&
  one.indicatorTargetId === other.indicatorTargetId;

/**
 * Takes the decision on a move back: by whoever decided, the same day, as long as no other request for the target
 * waits, and the target is where the decision has left it.
 */
export const takeBackDecision = (
  request: RescheduleRequestRecord,
  { actor, today, records }: { actor: Actor; today: CalendarDate; records: Targets },
): TakingBack => {
  const { state, decidedOn: on, decidedById: byId } = request;
  if (state !== "accepted" && state !== "returned") return mayNotTakeBack("decision_missing");
  const obstacle = takingBackObstacle({ on, byId }, { actor, today });
  if (obstacle) return obstacle;
  const isAskedAgain = records.RescheduleRequest.some(
    (other) => other.state === "requested" && isOfSameTarget(request, other),
  );
  if (isAskedAgain) return mayNotTakeBack("decision_followed");
  return standsAsDecided(request, records) ? takingBackAllowed : mayNotTakeBack("decision_built_on");
};
