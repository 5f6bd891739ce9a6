import type { FieldsOf } from "./stored-fields.ts";

const slide = { sourceSlide: "number" } as const;
const source = { sourceDocument: "text", ...slide } as const;
const about = { projectId: "to:Project", indicatorId: "to:Indicator" } as const;

type Paper =
  | "Council"
  | "Meeting"
  | "AgendaItem"
  | "Decision"
  | "DeclinedSuggestion"
  | "AgendaProposal"
  | "Inquiry"
  | "Assignment";

/** How the fields of the Council's papers, of questions and of assignments are to be read. */
export const paperFields: { [Name in Paper]: FieldsOf<Name> } = {
  Council: { name: "text", ...slide },
  Meeting: {
    councilId: "to:Council",
    number: "text",
    date: "date",
    startTime: "text",
    place: "text",
    state: "code:meetingState",
    chairPositionId: "to:Position",
    secretaryPositionId: "to:Position",
  },
  AgendaItem: {
    meetingId: "to:Meeting",
    number: "silent",
    title: "text",
    presenterPositionId: "to:Position",
    presenter: "text",
    minutesAllotted: "number",
    reason: "text",
    suggestionKey: "silent",
    ...about,
    milestoneId: "to:Milestone",
    planItemId: "to:PlanItem",
  },
  Decision: {
    agendaItemId: "to:AgendaItem",
    number: "silent",
    verb: "code:decisionVerb",
    text: "text",
    addressees: "text",
    dueDate: "date",
    state: "code:decisionState",
    indicatorId: "to:Indicator",
    ...source,
    sourceNote: "text",
  },
  DeclinedSuggestion: { meetingId: "to:Meeting", suggestionKey: "silent", reason: "text" },
  AgendaProposal: {
    title: "text",
    reason: "text",
    ...about,
    proposedBy: "text",
    proposedById: "silent",
    proposedByPositionId: "to:Position",
    proposedOn: "date",
    state: "code:proposalState",
  },
  Inquiry: {
    ...about,
    question: "text",
    askedBy: "text",
    askedById: "silent",
    askedOn: "date",
    dueDate: "date",
    answer: "text",
    answeredBy: "text",
    answeredById: "silent",
    answeredOn: "date",
    state: "code:inquiryState",
  },
  Assignment: {
    text: "text",
    ...about,
    industryId: "to:Industry",
    decisionId: "to:Decision",
    issuerPositionId: "to:Position",
    issuedBy: "text",
    issuedById: "silent",
    issuedOn: "date",
    assigneePositionId: "to:Position",
    dueDate: "date",
    execution: "code:execution",
    executionNote: "text",
    reportedOn: "date",
    control: "code:control",
    controlNote: "text",
    returnedOn: "date",
    releasedOn: "date",
    releasedBy: "text",
    releasedById: "silent",
  },
};
