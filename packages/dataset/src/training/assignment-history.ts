import {
  plainAssignment,
  type AssignmentExtensionRecord,
  type AssignmentRecord,
  type CalendarDate,
} from "@kedr/domain";
import { authorAt } from "./act-authors.ts";
import { assignmentsOfCouncil } from "./assignment-of-council.ts";
import { givenAssignments, type Given } from "./assignment-texts.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";

const issued = (given: Given, id: string): DatedChange => {
  const { positionId, name, accountId } = authorAt(given.by);
  const record: AssignmentRecord = {
    ...plainAssignment,
    id,
    text: given.text,
    projectId: given.projectId ?? null,
    indicatorId: null,
    industryId: given.industryId ?? null,
    issuerPositionId: positionId,
    issuedBy: name,
    issuedById: accountId,
    issuedOn: given.on,
    assigneePositionId: given.to,
    dueDate: given.dueDate,
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

const askedFor = ({ to, dueDate, asked }: Given, id: string): DatedChange[] => {
  if (asked === undefined) return [];
  const { name, accountId } = authorAt(to);
  const record: AssignmentExtensionRecord = {
    id: `${id}-E1`,
    assignmentId: id,
    fromDate: dueDate,
    newDate: asked.newDate,
    reason: asked.reason,
    state: "requested",
    requestedOn: asked.on,
    requestedBy: name,
    requestedById: accountId,
    decidedOn: null,
    decidedBy: null,
    decidedById: null,
    decisionNote: null,
    ...training,
  };
  return [
    {
      knownOn: asked.on,
      actor: name,
      change: { entity: "AssignmentExtension", operation: "insert", record },
    },
    changed(id, { by: to, on: asked.on, fields: { control: "extension_requested" } }),
  ];
};

/** What curators had asked for already is named as the carrying out of a point once the minutes are approved. */
const namedInMinutes = ({ decisionId }: Given, id: string): DatedChange[] =>
  decisionId === undefined
    ? []
    : [changed(id, { by: "TPOS-SECRETARY", on: "2022-12-26", fields: { decisionId } })];

/**
 * Assignments of curators and the office: released, reported, returned, overdue, due soon and far off; and those that
 * follow from December's decisions.
 */
export const assignmentHistory: DatedChange[] = [
  ...givenAssignments.flatMap((given, index) => {
    const id = `TASG-${index + 1}`;
    return [
      issued(given, id),
      ...namedInMinutes(given, id),
      ...carriedOut(given, id),
      ...controlled(given, id),
      ...askedFor(given, id),
    ];
  }),
  ...assignmentsOfCouncil,
];
