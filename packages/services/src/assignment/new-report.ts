import type { AssignmentReportRecord } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";

/** A report that the actor gives today. */
export const newReport = (
  { actor, newId, today }: Pick<ServiceContext, "actor" | "newId" | "today">,
  told: Pick<AssignmentReportRecord, "assignmentId" | "partyId" | "kind" | "text">,
): AssignmentReportRecord => ({
  ...told,
  id: newId(),
  toldOn: today,
  toldBy: actor.name,
  toldById: actor.accountId,
  origin: "entered",
  version: 1,
});
