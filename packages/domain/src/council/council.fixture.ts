import type { PositionRecord } from "../authority/authority.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { noMilestones } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { HealthAssessment } from "../project/health.view.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import type { PlanItemRecord } from "../strategy/strategy.record.ts";
import { plainAgendaItem, plainCouncil, plainDecision, plainMeeting } from "./blank-records.ts";
import type {
  AgendaItemRecord,
  CouncilRecord,
  DecisionRecord,
  DeclinedSuggestionRecord,
  MeetingRecord,
} from "./council.record.ts";

export const today: CalendarDate = "2023-03-01";

/** The source's only draft decision, as its slide 17 prints it. */
export const torSedText =
  "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим собственных СЭД, обеспечить подключение к ТОР СЭД для организации юридически значимого электронного документооборота.";

export const aCouncil = (fields: Partial<CouncilRecord> = {}): CouncilRecord => ({
  id: "COUNCIL",
  name: "Совет по цифровому развитию при Губернаторе Томской области",
  ...plainCouncil,
  origin: "source",
  sourceSlide: 6,
  version: 1,
  ...fields,
});

export const aMeeting = (fields: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: "MTG",
  councilId: "COUNCIL",
  number: 1,
  date: "2023-03-23",
  startTime: "10:00",
  place: null,
  ...plainMeeting,
  chairPositionId: null,
  secretaryPositionId: null,
  origin: "entered",
  version: 1,
  ...fields,
});

export const anAgendaItem = (fields: Partial<AgendaItemRecord> & { id: string }): AgendaItemRecord => ({
  meetingId: "MTG",
  number: 1,
  title: "Вопрос",
  ...plainAgendaItem,
  minutesAllotted: 10,
  origin: "entered",
  version: 1,
  ...fields,
});

export const aDecision = (fields: Partial<DecisionRecord> & { id: string }): DecisionRecord => ({
  agendaItemId: null,
  number: 1,
  verb: "instruct",
  text: "представить отчёт",
  addressees: null,
  dueDate: null,
  ...plainDecision,
  origin: "entered",
  version: 1,
  ...fields,
});

export const aDeclinedSuggestion = (suggestionKey: string, meetingId = "MTG"): DeclinedSuggestionRecord => ({
  id: `${meetingId}-${suggestionKey}`,
  meetingId,
  suggestionKey,
  reason: "Рассмотрено на планёрке",
  origin: "entered",
  version: 1,
});

export const aPlanItem = (fields: Partial<PlanItemRecord> & { id: string }): PlanItemRecord => ({
  strategyId: "STR",
  year: 2023,
  number: 1,
  title: "Обеспечить перепроектирование процессов оптимизации услуг",
  dueDate: null,
  responsiblePositionId: null,
  indicatorId: null,
  isRecurring: false,
  completedDate: null,
  origin: "source",
  sourceSlide: 26,
  version: 1,
  ...fields,
});

export const aPosition = (id: string, title: string): PositionRecord => ({
  id,
  title,
  authorityId: null,
  isHead: false,
  origin: "training",
  sourceSlide: null,
  version: 1,
});

export const aReport = (
  fields: Partial<ProgressReportRecord> & { projectId: string },
): ProgressReportRecord => ({
  id: `${fields.projectId}-${fields.periodStart ?? "2023-02-01"}`,
  periodStart: "2023-02-01",
  ownRating: "on_track",
  ratingReason: null,
  summary: "Работы идут",
  decisionNeeded: null,
  decisionAddressee: null,
  computedRating: null,
  submittedBy: null,
  submittedById: null,
  reviewedOn: null,
  reviewedBy: null,
  reviewedById: null,
  reviewComment: null,
  state: "submitted",
  submittedOn: "2023-02-28",
  origin: "training",
  version: 1,
  ...fields,
});

export const aMilestone = (fields: Partial<MilestoneRecord> & { projectId: string }): MilestoneRecord => ({
  id: `${fields.projectId}-1`,
  number: 1,
  title: "Ввод в эксплуатацию",
  description: null,
  baselineDate: null,
  forecastDate: null,
  actualDate: null,
  weight: 1,
  isCritical: false,
  requiresEvidence: false,
  evidence: null,
  cancelledDate: null,
  cancelReason: null,
  recurrence: null,
  recursUntil: null,
  seriesId: null,
  updatedOn: null,
  origin: "training",
  version: 1,
  ...fields,
});

export const aHealth = (fields: Partial<HealthAssessment> = {}): HealthAssessment => ({
  computed: "on_track",
  own: null,
  effective: "on_track",
  differs: false,
  ownReason: null,
  reasons: [],
  ...fields,
});

const noMoney = { need: null, allocated: null, committed: null, spent: null, gap: null };

export const aSummary = (fields: Partial<ProjectSummary> & { id: string }): ProjectSummary => ({
  name: `Проект ${fields.id}`,
  kind: "mandatory",
  stage: "active",
  industry: { id: "IND", name: "Образование" },
  lead: null,
  deputy: null,
  health: aHealth(),
  progress: null,
  milestones: noMilestones(),
  nextMilestone: null,
  fundingStatus: "not_determined",
  funding: noMoney,
  origin: "training",
  ...fields,
});
