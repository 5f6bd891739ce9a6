import type { AssignmentRecord } from "@kedr/domain";

/** What an assignment has that nobody has begun. */
export const notBegun = {
  decisionId: null,
  execution: "not_started",
  executionNote: null,
  reportedOn: null,
  control: "under_control",
  controlNote: null,
  returnedOn: null,
  releasedOn: null,
  releasedBy: null,
  releasedById: null,
  origin: "entered",
  version: 1,
} as const satisfies Partial<AssignmentRecord>;
