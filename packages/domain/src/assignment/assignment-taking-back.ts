import type { Actor } from "../access/actor.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import {
  mayNotTakeBack,
  takingBackAllowed,
  takingBackObstacle,
  type TakingBack,
} from "../change/taking-back.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/** Takes a release from control back: by whoever released, the same day. What was returned since is released no more. */
export const takeBackRelease = (
  { control, releasedOn: on, releasedById: byId }: AssignmentRecord,
  { actor, today }: { actor: Actor; today: CalendarDate },
): TakingBack => {
  if (control !== "released") return mayNotTakeBack("decision_missing");
  return takingBackObstacle({ on, byId }, { actor, today }) ?? takingBackAllowed;
};
