import type { AttachmentRecord } from "../attachment/attachment.record.ts";
import type { PositionRecord } from "../authority/authority.record.ts";
import type { FundingLineRecord } from "../funding/funding.record.ts";
import type { CurationRecord, IndustryRecord } from "../industry/industry.record.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import type { MilestoneCommentRecord, MilestoneRecord } from "../milestone/milestone.record.ts";
import type { ProblemRecord } from "../problem/problem.record.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import type { RiskRecord } from "../risk/risk.record.ts";
import { emptyPortfolio } from "./empty-portfolio.ts";
import { indexPortfolio, type PortfolioIndex } from "./portfolio-index.ts";
import type { Portfolio } from "./portfolio.ts";

/** The day on which the rules run in these tests. */
export const today = "2023-03-01";

const tracked = { origin: "training", version: 1 } as const;
const sourceless = { sourceDocument: null, sourceSlide: null, sourceNote: null };

/** An open milestone due in a month, updated yesterday: on track. */
export const milestone = (fields: Partial<MilestoneRecord> = {}): MilestoneRecord => ({
  id: "KT-1",
  projectId: "PRJ-1",
  number: 1,
  title: "Система введена в эксплуатацию",
  description: null,
  baselineDate: "2023-04-01",
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
  updatedOn: "2023-02-28",
  ...tracked,
  ...fields,
});

export const comment = (fields: Partial<MilestoneCommentRecord> = {}): MilestoneCommentRecord => ({
  id: "COM-1",
  milestoneId: "KT-1",
  text: "Контракт подписан",
  author: "Руководитель проекта",
  writtenOn: "2023-02-20",
  ...tracked,
  ...fields,
});

export const attachment = (fields: Partial<AttachmentRecord> = {}): AttachmentRecord => ({
  id: "ATT-1",
  milestoneId: "KT-1",
  indicatorValueId: null,
  assignmentId: null,
  agendaItemId: null,
  fileName: "Акт.pdf",
  contentType: "application/pdf",
  size: 1000,
  sha256: "0".repeat(64),
  addedBy: "Руководитель проекта",
  addedOn: "2023-02-20",
  ...tracked,
  ...fields,
});

/** An active project that needs no money. */
export const project = (fields: Partial<ProjectRecord> = {}): ProjectRecord => ({
  id: "PRJ-1",
  name: "Новый умный дом",
  fullName: null,
  kind: "mandatory",
  industryId: "IND-1",
  goalId: null,
  stage: "active",
  description: null,
  expectedEffect: null,
  federalProject: null,
  responsibleAuthorityId: null,
  leadPositionId: null,
  fundingRequirement: "not_required",
  startDate: null,
  endDate: null,
  ...sourceless,
  ...tracked,
  ...fields,
});

/** Money of this year, fully allocated. */
export const fundingLine = (fields: Partial<FundingLineRecord> = {}): FundingLineRecord => ({
  id: "FUN-1",
  projectId: "PRJ-1",
  year: 2023,
  source: "regional",
  need: 1000,
  allocated: 1000,
  committed: null,
  spent: null,
  ...tracked,
  ...fields,
});

/** An open risk of the highest score. */
export const risk = (fields: Partial<RiskRecord> = {}): RiskRecord => ({
  id: "RSK-1",
  projectId: "PRJ-1",
  title: "Срыв закупки",
  probability: 3,
  impact: 3,
  measure: null,
  ownerPositionId: null,
  dueDate: null,
  state: "open",
  settledOn: null,
  settlement: null,
  ...tracked,
  ...fields,
});

/** An open problem issue that hits hard, raised in February. */
export const problem = (fields: Partial<ProblemRecord> = {}): ProblemRecord => ({
  id: "PRB-1",
  projectId: "PRJ-1",
  riskId: null,
  title: "Закупка не состоялась",
  impact: 3,
  measure: null,
  ownerPositionId: null,
  dueDate: null,
  state: "open",
  raisedOn: "2023-02-06",
  resolvedOn: null,
  resolution: null,
  ...tracked,
  ...fields,
});

/** Last month's accepted report: on track, nothing to decide. */
export const report = (fields: Partial<ProgressReportRecord> = {}): ProgressReportRecord => ({
  id: "REP-1",
  projectId: "PRJ-1",
  periodStart: "2023-02-01",
  ownRating: "on_track",
  ratingReason: null,
  summary: "Работы идут по плану",
  decisionNeeded: null,
  decisionAddressee: null,
  computedRating: null,
  state: "accepted",
  submittedOn: "2023-02-27",
  submittedBy: null,
  submittedById: null,
  reviewedOn: null,
  reviewedBy: null,
  reviewedById: null,
  reviewComment: null,
  ...tracked,
  ...fields,
});

export const industry = (fields: Partial<IndustryRecord> = {}): IndustryRecord => ({
  id: "IND-1",
  strategyId: "STR",
  name: "Городская среда",
  listedAs: "mandatory",
  number: 1,
  inMaturityIndex: false,
  declaredProjects: null,
  declaredIndicators: null,
  sourceSlide: null,
  ...tracked,
  ...fields,
});

export const position = (fields: Partial<PositionRecord> = {}): PositionRecord => ({
  id: "POS-1",
  title: "Заместитель Губернатора",
  authorityId: null,
  isHead: false,
  sourceSlide: null,
  ...tracked,
  ...fields,
});

export const curation = (fields: Partial<CurationRecord> = {}): CurationRecord => ({
  id: "CUR-1",
  positionId: "POS-1",
  industryId: "IND-1",
  fromDate: "2022-01-01",
  toDate: null,
  basis: null,
  ...tracked,
  ...fields,
});

/** The index of a portfolio that holds these records and nothing else. */
export const indexOf = (records: Partial<Portfolio>): PortfolioIndex =>
  indexPortfolio({ ...emptyPortfolio(today), ...records });

/** A region in whose index no industry stands. */
export const noMaturity: OverallMaturity = {
  baseline: null,
  published: null,
  target: null,
  computed: null,
  counted: 0,
  total: 0,
  asOf: null,
  industries: [],
};
