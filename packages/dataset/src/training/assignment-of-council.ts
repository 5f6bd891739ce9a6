import {
  plainAssignment,
  type AssignmentExtensionRecord,
  type AssignmentPartyRecord,
  type AssignmentRecord,
  type AssignmentReportRecord,
  type CalendarDate,
} from "@kedr/domain";
import { authorAt } from "./act-authors.ts";
import { decemberPapers } from "./council-papers.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";

/** What was told of the carrying out, by a post. */
interface Told {
  on: CalendarDate;
  by: string;
  text: string;
}

/** A co-assignee with what it reported. */
interface Party {
  positionId: string;
  dueDate: CalendarDate | null;
  reported?: { on: CalendarDate; text: string };
}

/** A point of December's decisions that was put under control, and what became of it. */
interface PointUnderControl {
  key: string;
  question: number;
  point: number;
  to: string;
  dueDate: CalendarDate;
  advanceDueDate: CalendarDate | null;
  advance?: Told;
  parties: readonly Party[];
  extension?: { on: CalendarDate; newDate: CalendarDate; reason: string; grantedOn: CalendarDate };
  reported?: Told;
  releasedOn?: CalendarDate;
}

/** After the minutes were approved on 20 December. */
const issuedOn: CalendarDate = "2022-12-26";
const secretary = authorAt("TPOS-SECRETARY");

const points: readonly PointUnderControl[] = [
  {
    key: "REPORTS",
    question: 1,
    point: 2,
    to: "TPOS-LEAD-EDU",
    dueDate: "2023-02-06",
    advanceDueDate: null,
    parties: [
      {
        positionId: "TPOS-LEAD-HEA",
        dueDate: "2023-02-03",
        reported: { on: "2023-01-30", text: "Отчёты за январь подготовлены." },
      },
      {
        positionId: "TPOS-LEAD-COM",
        dueDate: null,
        reported: { on: "2023-02-06", text: "Отчёты за январь представлены." },
      },
    ],
    reported: { on: "2023-02-06", by: "TPOS-LEAD-EDU", text: "Отчёты за январь представлены." },
    releasedOn: "2023-02-13",
  },
  {
    key: "MONEY",
    question: 4,
    point: 1,
    to: "TPOS-LEAD-FIN",
    dueDate: "2023-02-28",
    advanceDueDate: "2023-02-21",
    advance: {
      on: "2023-02-20",
      by: "TPOS-LEAD-FIN",
      text: "Предложения по части проектов готовы, по остальным уточняется потребность.",
    },
    parties: [
      { positionId: "TPOS-LEAD-TRD", dueDate: "2023-03-10" },
      {
        positionId: "TPOS-LEAD-AGR",
        dueDate: "2023-02-20",
        reported: { on: "2023-02-20", text: "Потребность на 2023 год уточнена." },
      },
    ],
    extension: {
      on: "2023-02-20",
      newDate: "2023-03-17",
      reason: "Потребность уточняют не все исполнители проектов.",
      grantedOn: "2023-02-27",
    },
  },
];

const idOf = ({ key }: PointUnderControl): string => `TASG-COUNCIL-${key}`;

const issued = (given: PointUnderControl): DatedChange[] => {
  const decisionId = `TDEC-${decemberPapers.meetingId}-${given.question}-${given.point}`;
  const decision = decemberPapers.decisions.find(({ id }) => id === decisionId);
  if (decision === undefined) throw new Error(`${decisionId} is no point of December`);
  const record: AssignmentRecord = {
    ...plainAssignment,
    id: idOf(given),
    text: decision.text,
    projectId: null,
    indicatorId: null,
    industryId: null,
    decisionId,
    issuerPositionId: secretary.positionId,
    issuedBy: secretary.name,
    issuedById: secretary.accountId,
    issuedOn,
    assigneePositionId: given.to,
    dueDate: given.dueDate,
    advanceDueDate: given.advanceDueDate,
    ...training,
  };
  const parties = given.parties.map(({ positionId, dueDate }, place): DatedChange => {
    const party: AssignmentPartyRecord = {
      id: `${idOf(given)}-P${place + 1}`,
      assignmentId: idOf(given),
      positionId,
      dueDate,
      execution: "not_started",
      executionNote: null,
      reportedOn: null,
      ...training,
    };
    return bySecretary({ entity: "AssignmentParty", operation: "insert", record: party });
  });
  return [bySecretary({ entity: "Assignment", operation: "insert", record }), ...parties];
};

const bySecretary = (change: DatedChange["change"], knownOn: CalendarDate = issuedOn): DatedChange => ({
  knownOn,
  actor: secretary.name,
  change,
});

const report = (
  given: PointUnderControl,
  { place, kind, told }: { place: number | null; kind: AssignmentReportRecord["kind"]; told: Told },
): DatedChange => {
  const { name, accountId } = authorAt(told.by);
  const record: AssignmentReportRecord = {
    id: `${idOf(given)}-R${place ?? kind}`,
    assignmentId: idOf(given),
    partyId: place === null ? null : `${idOf(given)}-P${place}`,
    kind,
    text: told.text,
    toldOn: told.on,
    toldBy: name,
    toldById: accountId,
    ...training,
  };
  return {
    knownOn: told.on,
    actor: name,
    change: { entity: "AssignmentReport", operation: "insert", record },
  };
};

const changed = (
  given: PointUnderControl,
  { on, by, fields }: { on: CalendarDate; by: string; fields: Partial<AssignmentRecord> },
): DatedChange => ({
  knownOn: on,
  actor: authorAt(by).name,
  change: { entity: "Assignment", operation: "update", id: idOf(given), fields },
});

const byParties = (given: PointUnderControl): DatedChange[] =>
  given.parties.flatMap(({ positionId, reported }, at): DatedChange[] => {
    if (reported === undefined) return [];
    const { on, text } = reported;
    const fields = { execution: "reported", executionNote: text, reportedOn: on } as const;
    const id = `${idOf(given)}-P${at + 1}`;
    return [
      {
        knownOn: on,
        actor: authorAt(positionId).name,
        change: { entity: "AssignmentParty", operation: "update", id, fields },
      },
      report(given, { place: at + 1, kind: "completion", told: { on, by: positionId, text } }),
    ];
  });

const extended = (given: PointUnderControl): DatedChange[] => {
  const { extension, to } = given;
  if (extension === undefined) return [];
  const { on, newDate, reason, grantedOn } = extension;
  const asker = authorAt(to);
  const id = `${idOf(given)}-E1`;
  const record: AssignmentExtensionRecord = {
    id,
    assignmentId: idOf(given),
    fromDate: given.dueDate,
    newDate,
    reason,
    state: "requested",
    requestedOn: on,
    requestedBy: asker.name,
    requestedById: asker.accountId,
    decidedOn: null,
    decidedBy: null,
    decidedById: null,
    decisionNote: null,
    ...training,
  };
  const decided = {
    state: "granted",
    decidedOn: grantedOn,
    decidedBy: secretary.name,
    decidedById: secretary.accountId,
  } as const;
  return [
    {
      knownOn: on,
      actor: asker.name,
      change: { entity: "AssignmentExtension", operation: "insert", record },
    },
    changed(given, { on, by: to, fields: { control: "extension_requested" } }),
    bySecretary({ entity: "AssignmentExtension", operation: "update", id, fields: decided }, grantedOn),
    changed(given, {
      on: grantedOn,
      by: "TPOS-SECRETARY",
      fields: { control: "under_control", dueDate: newDate },
    }),
  ];
};

const told = (given: PointUnderControl): DatedChange[] => {
  const { advance, reported, releasedOn } = given;
  const begun = advance
    ? [
        report(given, { place: null, kind: "advance", told: advance }),
        changed(given, { ...advance, fields: { execution: "in_progress" } }),
      ]
    : [];
  const done = reported
    ? [
        report(given, { place: null, kind: "completion", told: reported }),
        changed(given, {
          ...reported,
          fields: { execution: "reported", executionNote: reported.text, reportedOn: reported.on },
        }),
      ]
    : [];
  if (releasedOn === undefined) return [...begun, ...done];
  const released = {
    execution: "fulfilled",
    control: "released",
    releasedOn,
    releasedBy: secretary.name,
    releasedById: secretary.accountId,
  } as const;
  return [...begun, ...done, changed(given, { on: releasedOn, by: "TPOS-SECRETARY", fields: released })];
};

/** Points of December that the secretary put under control: one released, one whose date was moved. */
export const assignmentsOfCouncil: DatedChange[] = points.flatMap((given) => [
  ...issued(given),
  ...byParties(given),
  ...told(given),
  ...extended(given),
]);
