import type { RecordName, RecordTypes } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import type { Dataset } from "./dataset.ts";
import { applyChange, noRecords, replay } from "./replay.ts";
import type { ReplayedRecords } from "./replay.ts";
import { tomskDataset } from "./tomsk/tomsk-dataset.ts";
import { trainingDataset } from "./training/training-dataset.ts";

type References = { [Name in RecordName]?: { [Field in keyof RecordTypes[Name]]?: RecordName } };

const references: References = {
  Goal: { strategyId: "Strategy" },
  PlanItem: { strategyId: "Strategy", responsiblePositionId: "Position", indicatorId: "Indicator" },
  Industry: { strategyId: "Strategy" },
  Curation: { positionId: "Position", industryId: "Industry" },
  Authority: { parentId: "Authority" },
  Position: { authorityId: "Authority" },
  Project: {
    industryId: "Industry",
    goalId: "Goal",
    responsibleAuthorityId: "Authority",
    leadPositionId: "Position",
  },
  Milestone: { projectId: "Project" },
  MilestoneComment: { milestoneId: "Milestone" },
  Indicator: {
    industryId: "Industry",
    responsibleAuthorityId: "Authority",
    responsiblePositionId: "Position",
  },
  FormulaTerm: { indicatorId: "Indicator", termIndicatorId: "Indicator" },
  IndicatorTarget: { indicatorId: "Indicator" },
  IndicatorValue: {
    indicatorId: "Indicator",
    reportId: "ProgressReport",
    valueReportId: "ValueReport",
    methodologyId: "Methodology",
    correctsId: "IndicatorValue",
  },
  IndicatorPart: { indicatorId: "Indicator", authorityId: "Authority" },
  ProjectIndicator: { projectId: "Project", indicatorId: "Indicator" },
  IndicatorContribution: { projectIndicatorId: "ProjectIndicator" },
  Methodology: { frameworkId: "Framework" },
  MethodologyMember: { methodologyId: "Methodology", indicatorId: "Indicator", industryId: "Industry" },
  CountingPeriod: { memberId: "MethodologyMember" },
  PublishedMaturity: { industryId: "Industry" },
  FundingLine: { projectId: "Project" },
  Risk: { projectId: "Project", ownerPositionId: "Position" },
  Problem: { projectId: "Project", riskId: "Risk", ownerPositionId: "Position" },
  RescheduleRequest: {
    projectId: "Project",
    milestoneId: "Milestone",
    indicatorTargetId: "IndicatorTarget",
  },
  ProgressReport: { projectId: "Project" },
  ValueReport: { projectId: "Project" },
  Meeting: { councilId: "Council", chairPositionId: "Position", secretaryPositionId: "Position" },
  AgendaItem: {
    meetingId: "Meeting",
    presenterPositionId: "Position",
    projectId: "Project",
    milestoneId: "Milestone",
    indicatorId: "Indicator",
    planItemId: "PlanItem",
    coPresenterPositionId: "Position",
    industryId: "Industry",
    carriedFromId: "AgendaItem",
  },
  Decision: {
    agendaItemId: "AgendaItem",
    indicatorId: "Indicator",
    effectMilestoneId: "Milestone",
    effectProjectId: "Project",
  },
  DeclinedSuggestion: { meetingId: "Meeting" },
  MilestoneDependency: { milestoneId: "Milestone", dependsOnId: "Milestone" },
  MilestoneTemplateStep: { templateId: "MilestoneTemplate" },
  Attachment: {
    milestoneId: "Milestone",
    indicatorValueId: "IndicatorValue",
    assignmentId: "Assignment",
    agendaItemId: "AgendaItem",
  },
  PositionTerm: { positionId: "Position", personId: "Person" },
  LegalActLink: {
    legalActId: "LegalAct",
    goalId: "Goal",
    methodologyId: "Methodology",
    projectId: "Project",
    decisionId: "Decision",
  },
  InformationSystem: { industryId: "Industry", ownerAuthorityId: "Authority" },
  ProjectSystem: { projectId: "Project", systemId: "InformationSystem" },
  ExpectedResult: { strategyId: "Strategy" },
  ExpectedResultLink: {
    resultId: "ExpectedResult",
    goalId: "Goal",
    projectId: "Project",
    indicatorId: "Indicator",
  },
  ProjectPerformer: { projectId: "Project", authorityId: "Authority" },
  Inquiry: { projectId: "Project", indicatorId: "Indicator" },
  Assignment: {
    projectId: "Project",
    indicatorId: "Indicator",
    industryId: "Industry",
    decisionId: "Decision",
    issuerPositionId: "Position",
    assigneePositionId: "Position",
  },
  AgendaProposal: { projectId: "Project", indicatorId: "Indicator", proposedByPositionId: "Position" },
  CouncilMember: { councilId: "Council", positionId: "Position", substitutePositionId: "Position" },
  MeetingAttendance: { meetingId: "Meeting", memberId: "CouncilMember", positionId: "Position" },
  AgendaVersion: { meetingId: "Meeting" },
  AgendaComment: { agendaVersionId: "AgendaVersion", madeByPositionId: "Position" },
  Vote: { decisionId: "Decision", memberId: "CouncilMember" },
  DecisionAddressee: {
    decisionId: "Decision",
    authorityId: "Authority",
    positionId: "Position",
    classId: "AddresseeClass",
  },
  AddresseeClassMember: { classId: "AddresseeClass", authorityId: "Authority" },
  AssignmentParty: { assignmentId: "Assignment", positionId: "Position" },
  AssignmentReport: { assignmentId: "Assignment", partyId: "AssignmentParty" },
  AssignmentExtension: { assignmentId: "Assignment" },
};

/** Fields that point to a record that is not there. */
const dangling = (records: ReplayedRecords, entity: RecordName, fields: object): string[] => {
  const written = new Map<string, unknown>(Object.entries(fields));
  return Object.entries<RecordName>(references[entity] ?? {}).flatMap(([field, target]) => {
    const id = written.get(field);
    if (typeof id !== "string" || records[target].has(id)) return [];
    return [`${entity}.${field} = ${id}`];
  });
};

const datasets: Dataset[] = [tomskDataset("2023-05-10"), trainingDataset()];

describe.each(datasets)("data set $name", (dataset) => {
  it("refers only to records that are there at that moment", () => {
    const records = noRecords();
    const broken = dataset.steps.flatMap((step) =>
      step.changes.flatMap((change) => {
        const fields =
          change.operation === "insert" ? change.record : change.operation === "update" ? change.fields : {};
        const missing = dangling(records, change.entity, fields);
        applyChange(records, change);
        return missing;
      }),
    );
    expect(broken).toEqual([]);
  });

  it("leaves nothing dangling when all is applied", () => {
    const records = replay(dataset.steps);
    const broken = Object.entries(records).flatMap(([entity, table]) =>
      [...table.values()].flatMap((record) => dangling(records, entity as RecordName, record)),
    );
    expect(broken).toEqual([]);
  });

  it("gives every record an id of its own", () => {
    const ids = dataset.steps.flatMap((step) =>
      step.changes.flatMap((change) => (change.operation === "insert" ? [change.record.id] : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets each account act for a post that is there", () => {
    const records = replay(dataset.steps);
    const posts = dataset.accounts.flatMap(({ positionId }) => positionId ?? []);
    expect(posts.filter((id) => !records.Position.has(id))).toEqual([]);
  });
});

/** Ids of no record: what the occurrences of one recurring milestone share, and accounts, which are not tracked. */
const shared = [
  "seriesId",
  "submittedById",
  "reviewedById",
  "requestedById",
  "decidedById",
  "askedById",
  "answeredById",
  "issuedById",
  "releasedById",
  "proposedById",
  "madeById",
  "castById",
  "toldById",
];

describe("the table of references", () => {
  it("would notice a missing record", () => {
    expect(dangling(noRecords(), "Goal", { strategyId: "STR" })).toEqual(["Goal.strategyId = STR"]);
  });

  it("names every field of an id", () => {
    const records = replay(trainingDataset().steps);
    const unnamed = Object.entries(records).flatMap(([entity, table]) =>
      [...table.values()].slice(0, 1).flatMap((record) => {
        const named = [...Object.keys(references[entity as RecordName] ?? {}), ...shared];
        return Object.keys(record).filter((field) => field.endsWith("Id") && !named.includes(field));
      }),
    );
    expect(unnamed).toEqual([]);
  });
});
