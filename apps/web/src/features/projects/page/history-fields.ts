import type { RecordTypes } from "@kedr/domain";
import type { ru } from "../../../i18n/ru/index.ts";

/** Records whose changes belong to a project's history. */
export const historyEntities = [
  "Project",
  "Milestone",
  "MilestoneComment",
  "FundingLine",
  "Risk",
  "Problem",
  "ProgressReport",
  "ValueReport",
  "RescheduleRequest",
  "MilestoneDependency",
  "Attachment",
  "ProjectIndicator",
  "IndicatorContribution",
  "Inquiry",
  "Assignment",
  "AgendaProposal",
] as const;
export type HistoryEntity = (typeof historyEntities)[number];

/** How a stored value is worded. */
export type ValueKind =
  | "text"
  | "date"
  | "month"
  | "number"
  | "roubles"
  | "flag"
  | "reference"
  | "kind"
  | "stage"
  | "requirement"
  | "rating"
  | "reportState"
  | "riskState"
  | "problemState"
  | "rescheduleState"
  | "inquiryState"
  | "execution"
  | "control"
  | "proposalState"
  | "recurrence"
  | "probability"
  | "impact"
  | "fundingSource"
  | "confidence";

type PassportWord =
  | "fullName"
  | "kind"
  | "industry"
  | "goal"
  | "description"
  | "expectedEffect"
  | "federalProject"
  | "responsibleAuthority"
  | "lead";
type Label =
  | `milestones.field.${keyof (typeof ru)["milestones"]["field"]}`
  | `projects.field.${keyof (typeof ru)["projects"]["field"]}`
  | `projects.passport.${PassportWord}`
  | `projects.funding.${"need" | "allocated" | "committed" | "spent"}`
  | "projects.indicator.confidence"
  | "contribution.contribution"
  | "contribution.years.year";

export interface FieldWords {
  label: Label;
  kind: ValueKind;
  /** The heading of the line says it already when the record is new or gone. */
  isInHeading?: boolean;
}

/** Fields that say nothing to a reader: what hangs on what is clear from the heading. */
type Silent =
  | "id"
  | "version"
  | "origin"
  | "updatedOn"
  | "projectId"
  | "milestoneId"
  | "indicatorId"
  | "indicatorTargetId"
  | "projectIndicatorId"
  | "indicatorValueId"
  | "seriesId"
  | "riskId"
  | "contentType"
  | "size"
  | "sha256"
  | "submittedById"
  | "reviewedById"
  | "requestedById"
  | "decidedById"
  | "askedById"
  | "answeredById"
  | "issuedById"
  | "releasedById"
  | "issuerPositionId"
  | "proposedById"
  | "proposedByPositionId"
  | "assignmentId"
  | "agendaItemId"
  | "decisionId";
type Told<Entity extends HistoryEntity> = Record<Exclude<keyof RecordTypes[Entity], Silent>, FieldWords>;

const heading = { isInHeading: true } as const;

/** Every field of every record in the history, in words; a new field of a record asks for its words here. */
const told: { [Entity in HistoryEntity]: Told<Entity> } = {
  Project: {
    name: { label: "projects.field.name", kind: "text", ...heading },
    fullName: { label: "projects.passport.fullName", kind: "text" },
    kind: { label: "projects.passport.kind", kind: "kind" },
    industryId: { label: "projects.passport.industry", kind: "reference" },
    goalId: { label: "projects.passport.goal", kind: "reference" },
    stage: { label: "projects.field.stage", kind: "stage" },
    description: { label: "projects.passport.description", kind: "text" },
    expectedEffect: { label: "projects.passport.expectedEffect", kind: "text" },
    federalProject: { label: "projects.passport.federalProject", kind: "text" },
    responsibleAuthorityId: { label: "projects.passport.responsibleAuthority", kind: "reference" },
    leadPositionId: { label: "projects.passport.lead", kind: "reference" },
    fundingRequirement: { label: "projects.field.fundingRequirement", kind: "requirement" },
    startDate: { label: "projects.field.startDate", kind: "date" },
    endDate: { label: "projects.field.endDate", kind: "date" },
    sourceDocument: { label: "projects.field.sourceDocument", kind: "text" },
    sourceSlide: { label: "projects.field.sourceSlide", kind: "number" },
    sourceNote: { label: "projects.field.sourceNote", kind: "text" },
  },
  Milestone: {
    number: { label: "milestones.field.number", kind: "number" },
    title: { label: "milestones.field.title", kind: "text", ...heading },
    description: { label: "milestones.field.description", kind: "text" },
    baselineDate: { label: "milestones.field.baselineDate", kind: "date" },
    forecastDate: { label: "milestones.field.forecastDate", kind: "date" },
    actualDate: { label: "milestones.field.actualDate", kind: "date" },
    weight: { label: "milestones.field.weight", kind: "number" },
    isCritical: { label: "milestones.field.isCritical", kind: "flag" },
    requiresEvidence: { label: "milestones.field.requiresEvidence", kind: "flag" },
    evidence: { label: "milestones.field.evidence", kind: "text" },
    cancelledDate: { label: "milestones.field.cancelledDate", kind: "date" },
    cancelReason: { label: "milestones.field.cancelReason", kind: "text" },
    recurrence: { label: "milestones.field.recurrence", kind: "recurrence" },
    recursUntil: { label: "milestones.field.recursUntil", kind: "date" },
  },
  MilestoneComment: {
    text: { label: "projects.field.text", kind: "text" },
    author: { label: "projects.field.author", kind: "text", ...heading },
    writtenOn: { label: "projects.field.writtenOn", kind: "date", ...heading },
  },
  FundingLine: {
    year: { label: "projects.field.year", kind: "text", ...heading },
    source: { label: "projects.field.source", kind: "fundingSource", ...heading },
    need: { label: "projects.funding.need", kind: "roubles" },
    allocated: { label: "projects.funding.allocated", kind: "roubles" },
    committed: { label: "projects.funding.committed", kind: "roubles" },
    spent: { label: "projects.funding.spent", kind: "roubles" },
  },
  Risk: {
    title: { label: "projects.field.riskTitle", kind: "text", ...heading },
    probability: { label: "projects.field.probability", kind: "probability" },
    impact: { label: "projects.field.impact", kind: "impact" },
    measure: { label: "projects.field.measure", kind: "text" },
    ownerPositionId: { label: "projects.field.owner", kind: "reference" },
    dueDate: { label: "projects.field.due", kind: "date" },
    state: { label: "projects.field.state", kind: "riskState" },
    settledOn: { label: "projects.field.settledOn", kind: "date" },
    settlement: { label: "projects.field.settlement", kind: "text" },
  },
  Problem: {
    title: { label: "projects.field.problemTitle", kind: "text", ...heading },
    impact: { label: "projects.field.impact", kind: "impact" },
    measure: { label: "projects.field.measure", kind: "text" },
    ownerPositionId: { label: "projects.field.owner", kind: "reference" },
    dueDate: { label: "projects.field.due", kind: "date" },
    state: { label: "projects.field.state", kind: "problemState" },
    raisedOn: { label: "projects.field.raisedOn", kind: "date" },
    resolvedOn: { label: "projects.field.resolvedOn", kind: "date" },
    resolution: { label: "projects.field.resolution", kind: "text" },
  },
  ProgressReport: {
    periodStart: { label: "projects.field.period", kind: "month", ...heading },
    ownRating: { label: "projects.field.ownRating", kind: "rating" },
    ratingReason: { label: "projects.field.ratingReason", kind: "text" },
    summary: { label: "projects.field.summary", kind: "text" },
    decisionNeeded: { label: "projects.field.decisionNeeded", kind: "text" },
    decisionAddressee: { label: "projects.field.decisionAddressee", kind: "text" },
    computedRating: { label: "projects.field.computedRating", kind: "rating" },
    state: { label: "projects.field.state", kind: "reportState" },
    submittedOn: { label: "projects.field.submittedOn", kind: "date", ...heading },
    submittedBy: { label: "projects.field.submittedBy", kind: "text", ...heading },
    reviewedOn: { label: "projects.field.reviewedOn", kind: "date" },
    reviewedBy: { label: "projects.field.reviewedBy", kind: "text" },
    reviewComment: { label: "projects.field.reviewComment", kind: "text" },
  },
  ValueReport: {
    quarterStart: { label: "projects.field.period", kind: "month", ...heading },
    state: { label: "projects.field.state", kind: "reportState" },
    submittedOn: { label: "projects.field.submittedOn", kind: "date", ...heading },
    submittedBy: { label: "projects.field.submittedBy", kind: "text", ...heading },
    reviewedOn: { label: "projects.field.reviewedOn", kind: "date" },
    reviewedBy: { label: "projects.field.reviewedBy", kind: "text" },
    reviewComment: { label: "projects.field.reviewComment", kind: "text" },
  },
  RescheduleRequest: {
    oldDate: { label: "projects.field.oldDate", kind: "date" },
    newDate: { label: "projects.field.newDate", kind: "date" },
    oldValue: { label: "projects.field.oldValue", kind: "number" },
    newValue: { label: "projects.field.newValue", kind: "number" },
    reason: { label: "projects.field.reason", kind: "text" },
    effect: { label: "projects.field.effect", kind: "text" },
    state: { label: "projects.field.state", kind: "rescheduleState" },
    requestedBy: { label: "projects.field.requestedBy", kind: "text", ...heading },
    requestedOn: { label: "projects.field.requestedOn", kind: "date", ...heading },
    decidedBy: { label: "projects.field.decidedBy", kind: "text" },
    decidedOn: { label: "projects.field.decidedOn", kind: "date" },
    decisionComment: { label: "projects.field.decisionComment", kind: "text" },
  },
  MilestoneDependency: {
    dependsOnId: { label: "projects.field.dependsOn", kind: "reference" },
  },
  Attachment: {
    fileName: { label: "projects.field.fileName", kind: "text", ...heading },
    addedBy: { label: "projects.field.addedBy", kind: "text", ...heading },
    addedOn: { label: "projects.field.addedOn", kind: "date", ...heading },
  },
  ProjectIndicator: {
    confidence: { label: "projects.indicator.confidence", kind: "confidence" },
    note: { label: "projects.field.note", kind: "text" },
    sourceSlide: { label: "projects.field.sourceSlide", kind: "number" },
  },
  IndicatorContribution: {
    year: { label: "contribution.years.year", kind: "text", ...heading },
    value: { label: "contribution.contribution", kind: "number" },
  },
  Inquiry: {
    question: { label: "projects.field.question", kind: "text", ...heading },
    askedBy: { label: "projects.field.askedBy", kind: "text", ...heading },
    askedOn: { label: "projects.field.askedOn", kind: "date", ...heading },
    dueDate: { label: "projects.field.due", kind: "date" },
    state: { label: "projects.field.state", kind: "inquiryState" },
    answer: { label: "projects.field.answer", kind: "text" },
    answeredBy: { label: "projects.field.answeredBy", kind: "text" },
    answeredOn: { label: "projects.field.answeredOn", kind: "date" },
  },
  Assignment: {
    text: { label: "projects.field.assignment", kind: "text", ...heading },
    issuedBy: { label: "projects.field.issuedBy", kind: "text", ...heading },
    issuedOn: { label: "projects.field.issuedOn", kind: "date", ...heading },
    industryId: { label: "projects.passport.industry", kind: "reference" },
    assigneePositionId: { label: "projects.field.assignee", kind: "reference" },
    dueDate: { label: "projects.field.due", kind: "date" },
    execution: { label: "projects.field.execution", kind: "execution" },
    executionNote: { label: "projects.field.executionNote", kind: "text" },
    reportedOn: { label: "projects.field.reportedOn", kind: "date" },
    control: { label: "projects.field.control", kind: "control" },
    controlNote: { label: "projects.field.controlNote", kind: "text" },
    advanceDueDate: { label: "projects.field.advanceDueDate", kind: "date" },
    returnedOn: { label: "projects.field.returnedOn", kind: "date" },
    releasedOn: { label: "projects.field.releasedOn", kind: "date" },
    releasedBy: { label: "projects.field.releasedBy", kind: "text" },
  },
  AgendaProposal: {
    title: { label: "projects.field.agendaQuestion", kind: "text", ...heading },
    reason: { label: "projects.field.reason", kind: "text" },
    proposedBy: { label: "projects.field.proposedBy", kind: "text", ...heading },
    proposedOn: { label: "projects.field.proposedOn", kind: "date", ...heading },
    state: { label: "projects.field.state", kind: "proposalState" },
  },
};

/** The entity by its name in the log; null for one that this client does not know yet. */
export const historyEntity = (name: string): HistoryEntity | null =>
  historyEntities.find((known) => known === name) ?? null;

/** The words of a field and its place in the record; null for what a reader need not see. */
export const fieldWords = (entity: HistoryEntity, field: string): (FieldWords & { order: number }) | null => {
  const fields = Object.entries<FieldWords>(told[entity]);
  const order = fields.findIndex(([name]) => name === field);
  const words = fields[order]?.[1];
  return words ? { ...words, order } : null;
};
