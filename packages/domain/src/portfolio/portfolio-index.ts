import type {
  AssignmentExtensionRecord,
  AssignmentPartyRecord,
} from "../assignment/assignment-control.record.ts";
import type { AttachmentRecord } from "../attachment/attachment.record.ts";
import { markedMilestones } from "../attachment/marked-milestones.ts";
import type { PositionRecord, PositionTermRecord } from "../authority/authority.record.ts";
import { termsOn } from "../authority/position-standing.ts";
import type { PositionStanding } from "../authority/position-term.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingLineRecord } from "../funding/funding.record.ts";
import { curatorsOn } from "../industry/curation.ts";
import { compareIndustries } from "../industry/industry-order.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import type { MilestoneDependencyRecord } from "../milestone/milestone-dependency.record.ts";
import type { MilestoneCommentRecord, MilestoneRecord } from "../milestone/milestone.record.ts";
import type { ProblemRecord } from "../problem/problem.record.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { Reference } from "../project/project.view.ts";
import { defaultThresholds, type Thresholds } from "../project/thresholds.ts";
import { withoutArchived } from "../registry/without-archived.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";
import type { RiskRecord } from "../risk/risk.record.ts";
import { byId, groupedBy } from "./grouping.ts";
import type { Portfolio } from "./portfolio.ts";

/** A portfolio with what the rules look up in it. Built once for a snapshot; nothing in it is ever changed. */
export interface PortfolioIndex {
  /** What counts: without archived records and their parts. */
  portfolio: Portfolio;
  /** Everything that is recorded, for the names of what is mentioned and for the archive. */
  recorded: Portfolio;
  today: CalendarDate;
  thresholds: Thresholds;
  /** In the order of the strategy. */
  industries: readonly IndustryRecord[];
  industryById: ReadonlyMap<string, IndustryRecord>;
  positionById: ReadonlyMap<string, PositionRecord>;
  projectById: ReadonlyMap<string, ProjectRecord>;
  milestonesByProject: ReadonlyMap<string, readonly MilestoneRecord[]>;
  commentsByMilestone: ReadonlyMap<string, readonly MilestoneCommentRecord[]>;
  attachmentsByMilestone: ReadonlyMap<string, readonly AttachmentRecord[]>;
  fundingLinesByProject: ReadonlyMap<string, readonly FundingLineRecord[]>;
  risksByProject: ReadonlyMap<string, readonly RiskRecord[]>;
  problemsByProject: ReadonlyMap<string, readonly ProblemRecord[]>;
  reportsByProject: ReadonlyMap<string, readonly ProgressReportRecord[]>;
  reschedulesByProject: ReadonlyMap<string, readonly RescheduleRequestRecord[]>;
  /** What a milestone waits for, by the waiting milestone's id. */
  precedentsByMilestone: ReadonlyMap<string, readonly MilestoneDependencyRecord[]>;
  partiesByAssignment: ReadonlyMap<string, readonly AssignmentPartyRecord[]>;
  extensionsByAssignment: ReadonlyMap<string, readonly AssignmentExtensionRecord[]>;
  /** The recorded post that curates an industry today, by industry id; an unassigned industry is not in it. */
  curatorByIndustry: ReadonlyMap<string, string>;
  /** How a post is filled today, by its id; a post of which nothing is entered is not in it. */
  termByPosition: ReadonlyMap<string, PositionTermRecord>;
}

/** Indexes a portfolio for the rules, in linear time. */
export const indexPortfolio = (
  portfolio: Portfolio,
  thresholds: Thresholds = defaultThresholds,
): PortfolioIndex => {
  const Milestone = markedMilestones(portfolio.Milestone, portfolio.Attachment);
  const recorded = { ...portfolio, Milestone };
  return { ...indexed(withoutArchived(recorded), thresholds), recorded };
};

const indexed = (portfolio: Portfolio, thresholds: Thresholds): Omit<PortfolioIndex, "recorded"> => ({
  portfolio,
  today: portfolio.today,
  thresholds,
  industries: portfolio.Industry.toSorted(compareIndustries),
  industryById: byId(portfolio.Industry),
  positionById: byId(portfolio.Position),
  projectById: byId(portfolio.Project),
  milestonesByProject: groupedBy(portfolio.Milestone, ({ projectId }) => projectId),
  commentsByMilestone: groupedBy(portfolio.MilestoneComment, ({ milestoneId }) => milestoneId),
  attachmentsByMilestone: groupedBy(portfolio.Attachment, ({ milestoneId }) => milestoneId),
  fundingLinesByProject: groupedBy(portfolio.FundingLine, ({ projectId }) => projectId),
  risksByProject: groupedBy(portfolio.Risk, ({ projectId }) => projectId),
  problemsByProject: groupedBy(portfolio.Problem, ({ projectId }) => projectId),
  reportsByProject: groupedBy(portfolio.ProgressReport, ({ projectId }) => projectId),
  reschedulesByProject: groupedBy(portfolio.RescheduleRequest, ({ projectId }) => projectId),
  precedentsByMilestone: groupedBy(portfolio.MilestoneDependency, ({ milestoneId }) => milestoneId),
  partiesByAssignment: groupedBy(portfolio.AssignmentParty, ({ assignmentId }) => assignmentId),
  extensionsByAssignment: groupedBy(portfolio.AssignmentExtension, ({ assignmentId }) => assignmentId),
  curatorByIndustry: curatorsOn(ofRecordedPosts(portfolio), portfolio.today),
  termByPosition: termsOn(portfolio.PositionTerm, portfolio.today),
});

/** A curation by a post that is not recorded would take its industry from every sector, the unassigned included. */
const ofRecordedPosts = ({ Curation, Position }: Portfolio): Portfolio["Curation"] => {
  const posts = byId(Position);
  return Curation.filter(({ positionId }) => posts.has(positionId));
};

/** A record by its id; an archived one is looked for among all that is recorded, and few are. */
const mentioned = <Item extends { id: string }>(
  counted: ReadonlyMap<string, Item>,
  recorded: readonly Item[],
  id: string,
): Item | undefined => counted.get(id) ?? recorded.find((item) => item.id === id);

/** A post by its id with its title, an archived one too; null for null, and for a post that is not recorded. */
export const positionReference = (index: PortfolioIndex, positionId: string | null): Reference | null => {
  const position =
    positionId === null ? undefined : mentioned(index.positionById, index.recorded.Position, positionId);
  return position ? { id: position.id, name: position.title } : null;
};

/** A project by its id with its name, an archived one too; null for null, and for one that is not recorded. */
export const projectReference = (index: PortfolioIndex, projectId: string | null): Reference | null => {
  const project =
    projectId === null ? undefined : mentioned(index.projectById, index.recorded.Project, projectId);
  return project ? { id: project.id, name: project.name } : null;
};

/** An industry by its id with its name. An industry that is not recorded is known by its id. */
export const industryReference = (index: PortfolioIndex, industryId: string): Reference => ({
  id: industryId,
  name: mentioned(index.industryById, index.recorded.Industry, industryId)?.name ?? industryId,
});

/** The post that curates the industry today; null when it is unassigned. */
export const curatorOf = (index: PortfolioIndex, industryId: string): Reference | null =>
  positionReference(index, index.curatorByIndustry.get(industryId) ?? null);

/** How the post is filled today. */
export const standingOn = (index: PortfolioIndex, positionId: string): PositionStanding =>
  index.termByPosition.get(positionId)?.state ?? "not_entered";

/** The industries that a post curates today, in the order of the strategy; with null, those that nobody curates. */
export const industriesCuratedBy = (index: PortfolioIndex, positionId: string | null): IndustryRecord[] =>
  index.industries.filter((industry) => (index.curatorByIndustry.get(industry.id) ?? null) === positionId);
