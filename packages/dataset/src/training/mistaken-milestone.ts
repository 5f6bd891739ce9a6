import type { MilestoneRecord } from "@kedr/domain";
import type { DatedChange } from "./dated-change.ts";
import { milestoneId } from "./milestone-history.ts";
import { training } from "./origin.ts";
import { titleOf } from "./positions.ts";

const actor = titleOf("TPOS-LEAD-CUL");

const mistaken: MilestoneRecord = {
  id: milestoneId("TPRJ-CUL-4", 11),
  projectId: "TPRJ-CUL-4",
  number: 11,
  title: "Сервис доступен во всех муниципальных образованиях (внесено повторно)",
  description: null,
  baselineDate: "2023-10-31",
  forecastDate: null,
  actualDate: null,
  weight: 1,
  isCritical: false,
  requiresEvidence: false,
  evidence: null,
  cancelledDate: null,
  cancelReason: null,
  recurrence: null,
  recursUntil: null,
  seriesId: null,
  updatedOn: "2022-09-19",
  ...training,
};

/** A milestone entered twice and removed three weeks later: as of early October it is still there. */
export const mistakenMilestone: DatedChange[] = [
  {
    knownOn: "2022-09-19",
    actor,
    change: { entity: "Milestone", operation: "insert", record: mistaken },
  },
  {
    knownOn: "2022-10-10",
    actor,
    change: { entity: "Milestone", operation: "delete", id: mistaken.id },
  },
];
