import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import type {
  AssignmentExtensionRecord,
  AssignmentPartyRecord,
  AssignmentReportRecord,
} from "../assignment/assignment-control.record.ts";
import type { AttachmentRecord } from "../attachment/attachment.record.ts";
import type { AuthorityRecord, PositionRecord, PositionTermRecord } from "../authority/authority.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type {
  AddresseeClassMemberRecord,
  AddresseeClassRecord,
  DecisionAddresseeRecord,
} from "../council/addressee.record.ts";
import type { AgendaCommentRecord, AgendaVersionRecord } from "../council/agenda-version.record.ts";
import type {
  AgendaItemRecord,
  AgendaProposalRecord,
  CouncilRecord,
  DecisionRecord,
  DeclinedSuggestionRecord,
  MeetingRecord,
} from "../council/council.record.ts";
import type { CouncilMemberRecord, MeetingAttendanceRecord, VoteRecord } from "../council/member.record.ts";
import type { FundingLineRecord } from "../funding/funding.record.ts";
import type {
  FormulaTermRecord,
  IndicatorContributionRecord,
  IndicatorPartRecord,
  IndicatorRecord,
  IndicatorTargetRecord,
  IndicatorValueRecord,
  ProjectIndicatorRecord,
} from "../indicator/indicator.record.ts";
import type { CurationRecord, IndustryRecord } from "../industry/industry.record.ts";
import type {
  CountingPeriodRecord,
  FrameworkRecord,
  MethodologyMemberRecord,
  MethodologyRecord,
  PublishedMaturityRecord,
} from "../maturity/maturity.record.ts";
import type { InquiryRecord } from "../inquiry/inquiry.record.ts";
import type { MilestoneDependencyRecord } from "../milestone/milestone-dependency.record.ts";
import type {
  MilestoneTemplateRecord,
  MilestoneTemplateStepRecord,
} from "../milestone/milestone-template.record.ts";
import type { MilestoneCommentRecord, MilestoneRecord } from "../milestone/milestone.record.ts";
import type { ProblemRecord } from "../problem/problem.record.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import type { ValueReportRecord } from "../report/value-report.record.ts";
import type { ReportingPeriodRecord, ReportingSettingsRecord } from "../reporting/reporting.record.ts";
import type { ArchiveEntryRecord } from "../registry/archive.record.ts";
import type {
  ExpectedResultLinkRecord,
  ExpectedResultRecord,
  InformationSystemRecord,
  LegalActLinkRecord,
  LegalActRecord,
  PersonRecord,
  ProjectPerformerRecord,
  ProjectSystemRecord,
} from "../registry/registry.record.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";
import type { RiskRecord } from "../risk/risk.record.ts";
import type { GoalRecord, PlanItemRecord, StrategyRecord } from "../strategy/strategy.record.ts";

/** The tracked records, by the name they carry in the database, in the change log and in code. */
export interface RecordTypes {
  Strategy: StrategyRecord;
  Goal: GoalRecord;
  PlanItem: PlanItemRecord;
  Industry: IndustryRecord;
  Curation: CurationRecord;
  Authority: AuthorityRecord;
  Position: PositionRecord;
  Project: ProjectRecord;
  Milestone: MilestoneRecord;
  MilestoneComment: MilestoneCommentRecord;
  Indicator: IndicatorRecord;
  IndicatorTarget: IndicatorTargetRecord;
  IndicatorValue: IndicatorValueRecord;
  IndicatorPart: IndicatorPartRecord;
  FormulaTerm: FormulaTermRecord;
  ProjectIndicator: ProjectIndicatorRecord;
  IndicatorContribution: IndicatorContributionRecord;
  Framework: FrameworkRecord;
  Methodology: MethodologyRecord;
  MethodologyMember: MethodologyMemberRecord;
  CountingPeriod: CountingPeriodRecord;
  PublishedMaturity: PublishedMaturityRecord;
  FundingLine: FundingLineRecord;
  Risk: RiskRecord;
  ProgressReport: ProgressReportRecord;
  ValueReport: ValueReportRecord;
  Council: CouncilRecord;
  Meeting: MeetingRecord;
  AgendaItem: AgendaItemRecord;
  Decision: DecisionRecord;
  DeclinedSuggestion: DeclinedSuggestionRecord;
  ReportingSettings: ReportingSettingsRecord;
  ReportingPeriod: ReportingPeriodRecord;
  RescheduleRequest: RescheduleRequestRecord;
  MilestoneDependency: MilestoneDependencyRecord;
  MilestoneTemplate: MilestoneTemplateRecord;
  MilestoneTemplateStep: MilestoneTemplateStepRecord;
  Problem: ProblemRecord;
  Attachment: AttachmentRecord;
  PositionTerm: PositionTermRecord;
  Inquiry: InquiryRecord;
  Assignment: AssignmentRecord;
  AgendaProposal: AgendaProposalRecord;
  CouncilMember: CouncilMemberRecord;
  MeetingAttendance: MeetingAttendanceRecord;
  AgendaVersion: AgendaVersionRecord;
  AgendaComment: AgendaCommentRecord;
  Vote: VoteRecord;
  DecisionAddressee: DecisionAddresseeRecord;
  AddresseeClass: AddresseeClassRecord;
  AddresseeClassMember: AddresseeClassMemberRecord;
  AssignmentParty: AssignmentPartyRecord;
  AssignmentReport: AssignmentReportRecord;
  AssignmentExtension: AssignmentExtensionRecord;
  LegalAct: LegalActRecord;
  LegalActLink: LegalActLinkRecord;
  InformationSystem: InformationSystemRecord;
  ProjectSystem: ProjectSystemRecord;
  ExpectedResult: ExpectedResultRecord;
  ExpectedResultLink: ExpectedResultLinkRecord;
  Person: PersonRecord;
  ProjectPerformer: ProjectPerformerRecord;
  ArchiveEntry: ArchiveEntryRecord;
}

export type RecordName = keyof RecordTypes;

/**
 * Everything the rules look at, as known on one day: live, or rebuilt from the change log.
 * Arrays are in no particular order; `today` is the day at which the rules run.
 */
export type Portfolio = { today: CalendarDate } & { [Name in RecordName]: RecordTypes[Name][] };
