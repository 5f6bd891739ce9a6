import type { RecordName } from "@kedr/domain";

const present: Record<RecordName, true> = {
  Strategy: true,
  Goal: true,
  PlanItem: true,
  Industry: true,
  Curation: true,
  Authority: true,
  Position: true,
  Project: true,
  Milestone: true,
  MilestoneComment: true,
  Indicator: true,
  IndicatorTarget: true,
  IndicatorValue: true,
  IndicatorPart: true,
  ProjectIndicator: true,
  Methodology: true,
  MethodologyMember: true,
  PublishedMaturity: true,
  FundingLine: true,
  Risk: true,
  ProgressReport: true,
  Council: true,
  Meeting: true,
  AgendaItem: true,
  Decision: true,
  DeclinedSuggestion: true,
};

/** Names of the records that make up a portfolio; complete by type. */
export const recordNames = Object.keys(present) as RecordName[];
