import { mayAdministerAccounts } from "./account.policy.ts";
import type { Action, ActionSubjects } from "./actions.ts";
import type { Actor } from "./actor.ts";
import { mayCommentAgenda } from "./agenda-comment.policy.ts";
import { mayProposeQuestion } from "./agenda-proposal.policy.ts";
import {
  mayAddFilesToAssignment,
  mayCarryOutAssignment,
  mayControlAssignment,
  mayIssueAssignment,
} from "./assignment.policy.ts";
import { mayPrepareBriefing } from "./briefing.policy.ts";
import { mayConfirmLink, mayStateContribution } from "./contribution.policy.ts";
import { mayAdministerCouncil, mayPrepareMeeting, mayReadCouncil } from "./council.policy.ts";
import { mayAdministerCuration } from "./curation.policy.ts";
import { mayAdministerIndicators } from "./indicator.policy.ts";
import { mayAnswerInquiry, mayAskInquiry } from "./inquiry.policy.ts";
import {
  mayCommentMilestone,
  mayEditMilestoneTemplates,
  mayPlanMilestones,
  mayUpdateMilestone,
} from "./milestone.policy.ts";
import { mayReadNotifications } from "./notification.policy.ts";
import { mayReadPortfolio } from "./portfolio.policy.ts";
import { mayKeepRegistry } from "./registry.policy.ts";
import { mayReadHistory, mayReadProject } from "./project.policy.ts";
import { mayPublish } from "./publication.policy.ts";
import { mayAdministerPeriod, mayReviewReport, maySubmitReport } from "./report.policy.ts";
import { mayDecideReschedule, mayRequestReschedule } from "./reschedule.policy.ts";
import { mayUpdateRisk } from "./risk.policy.ts";
import { mayCompareSectors, mayReadSector } from "./sector.policy.ts";
import { mayCastVote } from "./vote.policy.ts";
import { mayReadWork } from "./work.policy.ts";

const policies: { [A in Action]: (actor: Actor, subject: ActionSubjects[A]) => boolean } = {
  "portfolio.read": mayReadPortfolio,
  "project.read": mayReadProject,
  "history.read": mayReadHistory,
  "milestone.update": mayUpdateMilestone,
  "milestone.comment": mayCommentMilestone,
  "milestone.plan": mayPlanMilestones,
  "milestoneTemplate.edit": mayEditMilestoneTemplates,
  "report.submit": maySubmitReport,
  "report.review": mayReviewReport,
  "period.administer": mayAdministerPeriod,
  "reschedule.request": mayRequestReschedule,
  "reschedule.decide": mayDecideReschedule,
  "risk.update": mayUpdateRisk,
  "contribution.state": mayStateContribution,
  "contribution.confirm": mayConfirmLink,
  "inquiry.ask": mayAskInquiry,
  "inquiry.answer": mayAnswerInquiry,
  "assignment.issue": mayIssueAssignment,
  "assignment.carryOut": mayCarryOutAssignment,
  "assignment.control": mayControlAssignment,
  "assignment.addFiles": mayAddFilesToAssignment,
  "proposal.propose": mayProposeQuestion,
  "notification.read": mayReadNotifications,
  "work.read": mayReadWork,
  "sector.read": mayReadSector,
  "sector.compare": mayCompareSectors,
  "curation.administer": mayAdministerCuration,
  "indicator.administer": mayAdministerIndicators,
  "registry.keep": mayKeepRegistry,
  "briefing.prepare": mayPrepareBriefing,
  "publication.publish": mayPublish,
  "council.read": mayReadCouncil,
  "meeting.prepare": mayPrepareMeeting,
  "council.administer": mayAdministerCouncil,
  "agenda.comment": mayCommentAgenda,
  "vote.cast": mayCastVote,
  "account.administer": mayAdministerAccounts,
};

/** Whether the actor may do the action to the subject (null for actions without one). An account with several roles may do what any of them may. */
export const can = <A extends Action>(actor: Actor, action: A, subject: ActionSubjects[A]): boolean =>
  policies[action](actor, subject);
