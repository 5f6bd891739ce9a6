import { agendaRouter } from "./agenda.router.ts";
import { archiveRouter } from "./archive.router.ts";
import { assignmentExtensionRouter } from "./assignment-extension.router.ts";
import { assignmentRouter } from "./assignment.router.ts";
import { attachmentRouter } from "./attachment.router.ts";
import { calendarRouter } from "./calendar.router.ts";
import { changesRouter } from "./changes.router.ts";
import { circulationRouter } from "./circulation.router.ts";
import { comparisonRouter } from "./comparison.router.ts";
import { completenessRouter } from "./completeness.router.ts";
import { contributionRouter } from "./contribution.router.ts";
import { councilMemberRouter } from "./council-member.router.ts";
import { councilRouter } from "./council.router.ts";
import { decisionRouter } from "./decision.router.ts";
import { curationRouter } from "./curation.router.ts";
import { countingPeriodRouter } from "./counting-period.router.ts";
import { disciplineRouter } from "./discipline.router.ts";
import { folderRouter } from "./folder.router.ts";
import { frameworkRouter } from "./framework.router.ts";
import { indicatorPartRouter } from "./indicator-part.router.ts";
import { indicatorRouter } from "./indicator.router.ts";
import { indicatorValueRouter } from "./indicator-value.router.ts";
import { inquiryRouter } from "./inquiry.router.ts";
import { maturityRouter } from "./maturity.router.ts";
import { meetingDocumentsRouter } from "./meeting-documents.router.ts";
import { methodologyRouter } from "./methodology.router.ts";
import { milestoneRouter } from "./milestone.router.ts";
import { minutesRouter } from "./minutes.router.ts";
import { notificationRouter } from "./notification.router.ts";
import { overviewRouter } from "./overview.router.ts";
import { periodRouter } from "./period.router.ts";
import { planRouter } from "./plan.router.ts";
import { positionTermRouter } from "./position-term.router.ts";
import { positionRouter } from "./position.router.ts";
import { problemRouter } from "./problem.router.ts";
import { projectRouter } from "./project.router.ts";
import { proposalRouter } from "./proposal.router.ts";
import { publicationRouter } from "./publication.router.ts";
import {
  authorityRouter,
  expectedResultRouter,
  goalRouter,
  industryRouter,
  informationSystemRouter,
  legalActRouter,
  personRouter,
  planItemRouter,
  strategyRouter,
} from "./registry.routers.ts";
import { reportRouter } from "./report.router.ts";
import { rescheduleRouter } from "./reschedule.router.ts";
import { riskRouter } from "./risk.router.ts";
import { searchRouter } from "./search.router.ts";
import { sectorRouter } from "./sector.router.ts";
import { sessionRouter } from "./session.router.ts";
import { timelineRouter } from "./timeline.router.ts";
import { trpc } from "./trpc.ts";
import { visitRouter } from "./visit.router.ts";
import { workRouter } from "./work.router.ts";

/** Every procedure of the API, by noun. */
export const appRouter = trpc.router({
  session: sessionRouter,
  overview: overviewRouter,
  project: projectRouter,
  work: workRouter,
  search: searchRouter,
  sector: sectorRouter,
  folder: folderRouter,
  risk: riskRouter,
  problem: problemRouter,
  curation: curationRouter,
  indicator: indicatorRouter,
  indicatorPart: indicatorPartRouter,
  indicatorValue: indicatorValueRouter,
  framework: frameworkRouter,
  maturity: maturityRouter,
  methodology: methodologyRouter,
  countingPeriod: countingPeriodRouter,
  completeness: completenessRouter,
  contribution: contributionRouter,
  changes: changesRouter,
  comparison: comparisonRouter,
  council: councilRouter,
  decision: decisionRouter,
  councilMember: councilMemberRouter,
  agenda: agendaRouter,
  meetingDocuments: meetingDocumentsRouter,
  circulation: circulationRouter,
  minutes: minutesRouter,
  milestone: milestoneRouter,
  attachment: attachmentRouter,
  plan: planRouter,
  position: positionRouter,
  positionTerm: positionTermRouter,
  period: periodRouter,
  report: reportRouter,
  timeline: timelineRouter,
  reschedule: rescheduleRouter,
  inquiry: inquiryRouter,
  assignment: assignmentRouter,
  assignmentExtension: assignmentExtensionRouter,
  discipline: disciplineRouter,
  proposal: proposalRouter,
  publication: publicationRouter,
  notification: notificationRouter,
  calendar: calendarRouter,
  visit: visitRouter,
  strategy: strategyRouter,
  goal: goalRouter,
  industry: industryRouter,
  planItem: planItemRouter,
  expectedResult: expectedResultRouter,
  authority: authorityRouter,
  person: personRouter,
  legalAct: legalActRouter,
  informationSystem: informationSystemRouter,
  archive: archiveRouter,
});

/** The router's type: all that a client imports of it. */
export type AppRouter = typeof appRouter;
