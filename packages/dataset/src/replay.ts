import type { CalendarDate, Portfolio, RecordName, RecordTypes } from "@kedr/domain";
import type { DatasetChange, DatasetStep } from "./dataset.ts";

/** The records that stand after a number of changes, by entity and id. */
export type ReplayedRecords = { [Name in RecordName]: Map<string, RecordTypes[Name]> };

/** An empty portfolio: a map for each entity. */
export const noRecords = (): ReplayedRecords => ({
  Strategy: new Map(),
  Goal: new Map(),
  PlanItem: new Map(),
  Industry: new Map(),
  Curation: new Map(),
  Authority: new Map(),
  Position: new Map(),
  Project: new Map(),
  Milestone: new Map(),
  MilestoneComment: new Map(),
  Indicator: new Map(),
  IndicatorTarget: new Map(),
  IndicatorValue: new Map(),
  IndicatorPart: new Map(),
  FormulaTerm: new Map(),
  ProjectIndicator: new Map(),
  IndicatorContribution: new Map(),
  Framework: new Map(),
  Methodology: new Map(),
  MethodologyMember: new Map(),
  CountingPeriod: new Map(),
  PublishedMaturity: new Map(),
  FundingLine: new Map(),
  Risk: new Map(),
  ProgressReport: new Map(),
  ValueReport: new Map(),
  Council: new Map(),
  Meeting: new Map(),
  AgendaItem: new Map(),
  Decision: new Map(),
  DeclinedSuggestion: new Map(),
  ReportingSettings: new Map(),
  ReportingPeriod: new Map(),
  RescheduleRequest: new Map(),
  MilestoneDependency: new Map(),
  MilestoneTemplate: new Map(),
  MilestoneTemplateStep: new Map(),
  Problem: new Map(),
  Attachment: new Map(),
  PositionTerm: new Map(),
  Inquiry: new Map(),
  Assignment: new Map(),
  AgendaProposal: new Map(),
  CouncilMember: new Map(),
  MeetingAttendance: new Map(),
  AgendaVersion: new Map(),
  AgendaComment: new Map(),
  Vote: new Map(),
  DecisionAddressee: new Map(),
  AddresseeClass: new Map(),
  AddresseeClassMember: new Map(),
  AssignmentParty: new Map(),
  AssignmentReport: new Map(),
  AssignmentExtension: new Map(),
  LegalAct: new Map(),
  LegalActLink: new Map(),
  InformationSystem: new Map(),
  ProjectSystem: new Map(),
  ExpectedResult: new Map(),
  ExpectedResultLink: new Map(),
  Person: new Map(),
  ProjectPerformer: new Map(),
  ArchiveEntry: new Map(),
});

/** Applies one change in place. Throws where an insert finds the id taken, or a change finds no record. */
export const applyChange = (records: ReplayedRecords, change: DatasetChange): void => {
  // A change and its map belong to one entity; the compiler cannot follow that through a union.
  const table = records[change.entity] as Map<string, { id: string; version: number }>;
  const id = change.operation === "insert" ? change.record.id : change.id;
  const current = table.get(id);
  if (change.operation === "insert") {
    if (current) throw new Error(`${change.entity} ${id} is inserted twice`);
    table.set(id, change.record);
    return;
  }
  if (!current) throw new Error(`${change.entity} ${id} is changed but not there`);
  if (change.operation === "delete") table.delete(id);
  else table.set(id, { ...current, ...change.fields, version: current.version + 1 });
};

/** The records after all the steps, in the order given. An update raises `version` by one, as the database does. */
export const replay = (steps: readonly DatasetStep[]): ReplayedRecords => {
  const records = noRecords();
  for (const step of steps) {
    for (const change of step.changes) applyChange(records, change);
  }
  return records;
};

/** The portfolio that the rules see on a day: what the steps up to that day leave standing. */
export const portfolioKnownOn = (steps: readonly DatasetStep[], today: CalendarDate): Portfolio => {
  const records = replay(steps.filter(({ knownOn }) => knownOn <= today));
  const lists = Object.entries(records).map(([entity, table]) => [entity, [...table.values()]]);
  // Each entity keeps its own records; the compiler loses that on the way through the entries.
  return { today, ...(Object.fromEntries(lists) as Omit<Portfolio, "today">) };
};
