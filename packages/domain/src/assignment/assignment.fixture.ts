import type { AssignmentRecord } from "./assignment.record.ts";
import { plainAssignment } from "./plain-assignment.ts";

/** Given by the deputy governor of the fixtures to the project's lead, due in a month. */
export const assignment = (fields: Partial<AssignmentRecord> = {}): AssignmentRecord => ({
  ...plainAssignment,
  id: "ASG-1",
  text: "Представить план восстановления сроков",
  projectId: "PRJ-1",
  indicatorId: null,
  industryId: null,
  issuerPositionId: "POS-1",
  issuedBy: "Заместитель Губернатора",
  issuedById: "A-DEPUTY",
  issuedOn: "2023-02-20",
  assigneePositionId: "POS-LEAD",
  dueDate: "2023-04-01",
  origin: "training",
  version: 1,
  ...fields,
});

/** Reported yesterday by the lead. */
export const reported = (fields: Partial<AssignmentRecord> = {}): AssignmentRecord =>
  assignment({
    execution: "reported",
    executionNote: "План утверждён",
    reportedOn: "2023-02-28",
    ...fields,
  });

/** Taken off control yesterday as fulfilled. */
export const released = (fields: Partial<AssignmentRecord> = {}): AssignmentRecord =>
  reported({
    execution: "fulfilled",
    control: "released",
    releasedOn: "2023-02-28",
    releasedBy: "Заместитель Губернатора",
    releasedById: "A-DEPUTY",
    ...fields,
  });
