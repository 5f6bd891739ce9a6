import type { RecordName, RecordTypes } from "../portfolio/portfolio.ts";

/**
 * What a reference is to the record it leads to. `part`: it belongs to that record, and leaves the count with it.
 * `holds`: while it is in use, that record cannot be put into the archive. `mentions`: it tells of that record, whatever
 * has become of it. A record that anything refers to is never removed.
 */
export type Bond = "part" | "holds" | "mentions";

/** Accounts, which are not tracked; what one series of milestones shares; and the record of an archive entry. */
type NoReference =
  | "seriesId"
  | "recordId"
  | "submittedById"
  | "reviewedById"
  | "requestedById"
  | "decidedById"
  | "askedById"
  | "answeredById"
  | "issuedById"
  | "releasedById"
  | "proposedById"
  | "madeById"
  | "castById"
  | "toldById";

export type ReferenceField<Stored> = Exclude<Extract<keyof Stored, `${string}Id`>, NoReference>;

type Bonds = { [Name in RecordName]: Record<ReferenceField<RecordTypes[Name]>, `${Bond}:${RecordName}`> };

/** Every field that leads to another record, by the kind that has it; a new field asks for its place here. */
export const bonds: Bonds = {
  Strategy: {},
  Goal: { strategyId: "part:Strategy" },
  PlanItem: {
    strategyId: "part:Strategy",
    responsiblePositionId: "holds:Position",
    indicatorId: "holds:Indicator",
  },
  Industry: { strategyId: "part:Strategy" },
  Curation: { positionId: "holds:Position", industryId: "part:Industry" },
  Authority: { parentId: "holds:Authority" },
  Position: { authorityId: "holds:Authority" },
  PositionTerm: { positionId: "part:Position", personId: "holds:Person" },
  Person: {},
  Project: {
    industryId: "holds:Industry",
    goalId: "holds:Goal",
    responsibleAuthorityId: "holds:Authority",
    leadPositionId: "holds:Position",
  },
  ProjectPerformer: { projectId: "part:Project", authorityId: "holds:Authority" },
  ProjectSystem: { projectId: "part:Project", systemId: "holds:InformationSystem" },
  InformationSystem: { industryId: "holds:Industry", ownerAuthorityId: "holds:Authority" },
  LegalAct: {},
  LegalActLink: {
    legalActId: "part:LegalAct",
    goalId: "part:Goal",
    methodologyId: "part:Methodology",
    projectId: "part:Project",
    decisionId: "part:Decision",
  },
  ExpectedResult: { strategyId: "part:Strategy" },
  ExpectedResultLink: {
    resultId: "part:ExpectedResult",
    goalId: "part:Goal",
    projectId: "part:Project",
    indicatorId: "part:Indicator",
  },
  ArchiveEntry: {},
  Milestone: { projectId: "part:Project" },
  MilestoneComment: { milestoneId: "part:Milestone" },
  MilestoneDependency: { milestoneId: "part:Milestone", dependsOnId: "part:Milestone" },
  MilestoneTemplate: {},
  MilestoneTemplateStep: { templateId: "part:MilestoneTemplate" },
  FundingLine: { projectId: "part:Project" },
  Risk: { projectId: "part:Project", ownerPositionId: "holds:Position" },
  Problem: { projectId: "part:Project", riskId: "mentions:Risk", ownerPositionId: "holds:Position" },
  ProgressReport: { projectId: "part:Project" },
  ValueReport: { projectId: "part:Project" },
  RescheduleRequest: {
    projectId: "part:Project",
    milestoneId: "part:Milestone",
    indicatorTargetId: "part:IndicatorTarget",
  },
  ReportingSettings: {},
  ReportingPeriod: {},
  Indicator: {
    industryId: "holds:Industry",
    responsibleAuthorityId: "holds:Authority",
    responsiblePositionId: "holds:Position",
  },
  IndicatorTarget: { indicatorId: "part:Indicator" },
  IndicatorValue: {
    indicatorId: "part:Indicator",
    reportId: "mentions:ProgressReport",
    valueReportId: "mentions:ValueReport",
    methodologyId: "mentions:Methodology",
    correctsId: "mentions:IndicatorValue",
  },
  IndicatorPart: { indicatorId: "part:Indicator", authorityId: "holds:Authority" },
  FormulaTerm: { indicatorId: "part:Indicator", termIndicatorId: "holds:Indicator" },
  ProjectIndicator: { projectId: "part:Project", indicatorId: "part:Indicator" },
  IndicatorContribution: { projectIndicatorId: "part:ProjectIndicator" },
  Framework: {},
  Methodology: { frameworkId: "part:Framework" },
  MethodologyMember: {
    methodologyId: "part:Methodology",
    indicatorId: "holds:Indicator",
    industryId: "holds:Industry",
  },
  CountingPeriod: { memberId: "part:MethodologyMember" },
  PublishedMaturity: { industryId: "part:Industry" },
  Inquiry: { projectId: "part:Project", indicatorId: "part:Indicator" },
  Attachment: {
    milestoneId: "part:Milestone",
    indicatorValueId: "part:IndicatorValue",
    assignmentId: "part:Assignment",
    agendaItemId: "part:AgendaItem",
  },
  Council: {},
  CouncilMember: {
    councilId: "part:Council",
    positionId: "holds:Position",
    substitutePositionId: "holds:Position",
  },
  Meeting: {
    councilId: "part:Council",
    chairPositionId: "mentions:Position",
    secretaryPositionId: "mentions:Position",
  },
  MeetingAttendance: {
    meetingId: "part:Meeting",
    memberId: "mentions:CouncilMember",
    positionId: "mentions:Position",
  },
  AgendaItem: {
    meetingId: "part:Meeting",
    presenterPositionId: "mentions:Position",
    coPresenterPositionId: "mentions:Position",
    projectId: "mentions:Project",
    milestoneId: "mentions:Milestone",
    indicatorId: "mentions:Indicator",
    industryId: "mentions:Industry",
    planItemId: "mentions:PlanItem",
    carriedFromId: "mentions:AgendaItem",
  },
  AgendaProposal: {
    projectId: "part:Project",
    indicatorId: "part:Indicator",
    proposedByPositionId: "mentions:Position",
  },
  DeclinedSuggestion: { meetingId: "part:Meeting" },
  AgendaVersion: { meetingId: "part:Meeting" },
  AgendaComment: { agendaVersionId: "part:AgendaVersion", madeByPositionId: "mentions:Position" },
  Decision: {
    agendaItemId: "part:AgendaItem",
    indicatorId: "mentions:Indicator",
    effectMilestoneId: "mentions:Milestone",
    effectProjectId: "mentions:Project",
  },
  DecisionAddressee: {
    decisionId: "part:Decision",
    authorityId: "mentions:Authority",
    positionId: "mentions:Position",
    classId: "mentions:AddresseeClass",
  },
  AddresseeClass: {},
  AddresseeClassMember: { classId: "part:AddresseeClass", authorityId: "holds:Authority" },
  Vote: { decisionId: "part:Decision", memberId: "mentions:CouncilMember" },
  Assignment: {
    projectId: "mentions:Project",
    indicatorId: "mentions:Indicator",
    industryId: "mentions:Industry",
    decisionId: "mentions:Decision",
    issuerPositionId: "mentions:Position",
    assigneePositionId: "holds:Position",
  },
  AssignmentParty: { assignmentId: "part:Assignment", positionId: "holds:Position" },
  AssignmentReport: { assignmentId: "part:Assignment", partyId: "mentions:AssignmentParty" },
  AssignmentExtension: { assignmentId: "part:Assignment" },
};

/** A reference with its bond taken apart. */
export interface ReadBond {
  field: string;
  bond: Bond;
  to: RecordName;
}

/** The references of a kind of record. */
export const bondsOf = (name: RecordName): ReadBond[] =>
  Object.entries<`${Bond}:${RecordName}`>(bonds[name]).map(([field, text]) => {
    const [bond, to] = text.split(":") as [Bond, RecordName];
    return { field, bond, to };
  });
