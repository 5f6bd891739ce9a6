import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "./portfolio.ts";

/** A portfolio in which nothing is entered yet, for records to be put into. Each call gives arrays of its own. */
export const emptyPortfolio = (today: CalendarDate): Portfolio => ({
  today,
  Strategy: [],
  Goal: [],
  PlanItem: [],
  Industry: [],
  Curation: [],
  Authority: [],
  Position: [],
  Project: [],
  Milestone: [],
  MilestoneComment: [],
  Indicator: [],
  IndicatorTarget: [],
  IndicatorValue: [],
  IndicatorPart: [],
  ProjectIndicator: [],
  Methodology: [],
  MethodologyMember: [],
  PublishedMaturity: [],
  FundingLine: [],
  Risk: [],
  ProgressReport: [],
  Council: [],
  Meeting: [],
  AgendaItem: [],
  Decision: [],
  DeclinedSuggestion: [],
});
