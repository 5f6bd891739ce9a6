import { mayAdministerAccounts } from "./account.policy.ts";
import type { Action, ActionSubjects } from "./actions.ts";
import type { Actor } from "./actor.ts";
import { mayPrepareMeeting, mayReadCouncil } from "./council.policy.ts";
import { mayCommentMilestone, mayUpdateMilestone } from "./milestone.policy.ts";
import { mayReadPortfolio } from "./portfolio.policy.ts";
import { mayReadHistory, mayReadProject } from "./project.policy.ts";
import { mayCompareSectors, mayReadSector } from "./sector.policy.ts";
import { mayReadWork } from "./work.policy.ts";

const policies: { [A in Action]: (actor: Actor, subject: ActionSubjects[A]) => boolean } = {
  "portfolio.read": mayReadPortfolio,
  "project.read": mayReadProject,
  "history.read": mayReadHistory,
  "milestone.update": mayUpdateMilestone,
  "milestone.comment": mayCommentMilestone,
  "work.read": mayReadWork,
  "sector.read": mayReadSector,
  "sector.compare": mayCompareSectors,
  "council.read": mayReadCouncil,
  "meeting.prepare": mayPrepareMeeting,
  "account.administer": mayAdministerAccounts,
};

/** Whether the actor may do the action to the subject (null for actions without one). An account with several roles may do what any of them may. */
export const can = <A extends Action>(actor: Actor, action: A, subject: ActionSubjects[A]): boolean =>
  policies[action](actor, subject);
