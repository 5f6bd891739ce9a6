import type { AssignmentRecord } from "./assignment.record.ts";

/** An assignment that nobody has begun, and that no decision led to. */
export const plainAssignment = {
  decisionId: null,
  advanceDueDate: null,
  execution: "not_started",
  executionNote: null,
  reportedOn: null,
  control: "under_control",
  controlNote: null,
  returnedOn: null,
  releasedOn: null,
  releasedBy: null,
  releasedById: null,
} as const satisfies Partial<AssignmentRecord>;
