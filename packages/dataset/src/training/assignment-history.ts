import type { AssignmentRecord, CalendarDate } from "@kedr/domain";
import { authorAt } from "./act-authors.ts";
import { givenAssignments, type Given } from "./assignment-texts.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";

const issued = (given: Given, id: string): DatedChange => {
  const { positionId, name, accountId } = authorAt(given.by);
  const record: AssignmentRecord = {
    id,
    text: given.text,
    projectId: given.projectId ?? null,
    indicatorId: null,
    industryId: given.industryId ?? null,
    decisionId: null,
    issuerPositionId: positionId,
    issuedBy: name,
    issuedById: accountId,
    issuedOn: given.on,
    assigneePositionId: given.to,
    dueDate: given.dueDate,
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
    ...training,
  };
  return {
    knownOn: given.on,
    actor: name,
    change: { entity: "Assignment", operation: "insert", record },
  };
};

const changed = (
  id: string,
  { by, on, fields }: { by: string; on: CalendarDate; fields: Partial<AssignmentRecord> },
): DatedChange => ({
  knownOn: on,
  actor: authorAt(by).name,
  change: { entity: "Assignment", operation: "update", id, fields },
});

const carriedOut = ({ to, begunOn, reported }: Given, id: string): DatedChange[] => [
  ...(begunOn ? [changed(id, { by: to, on: begunOn, fields: { execution: "in_progress" } })] : []),
  ...(reported
    ? [
        changed(id, {
          by: to,
          on: reported.on,
          fields: { execution: "reported", executionNote: reported.note, reportedOn: reported.on },
        }),
      ]
    : []),
];

const controlled = ({ by, returned, released }: Given, id: string): DatedChange[] => [
  ...(returned
    ? [
        changed(id, {
          by,
          on: returned.on,
          fields: {
            execution: "in_progress",
            reportedOn: null,
            control: "returned",
            controlNote: returned.note,
            returnedOn: returned.on,
          },
        }),
      ]
    : []),
  ...(released
    ? [
        changed(id, {
          by,
          on: released.on,
          fields: {
            execution: released.outcome,
            control: "released",
            controlNote: released.note,
            returnedOn: null,
            releasedOn: released.on,
            releasedBy: authorAt(by).name,
            releasedById: authorAt(by).accountId,
          },
        }),
      ]
    : []),
];

/** Assignments of curators and the office: released, reported, returned, overdue, due soon and far off. */
export const assignmentHistory: DatedChange[] = givenAssignments.flatMap((given, index) => {
  const id = `TASG-${index + 1}`;
  return [issued(given, id), ...carriedOut(given, id), ...controlled(given, id)];
});
