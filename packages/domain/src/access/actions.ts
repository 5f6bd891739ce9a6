import type { AssignmentSubject, SharedAssignmentSubject } from "./assignment-subject.ts";
import type { CouncilSubject } from "./council-subject.ts";
import type { LinkSubject } from "./link-subject.ts";
import type { ProjectSubject } from "./project-subject.ts";
import type { VoteSubject } from "./vote-subject.ts";

/** Each action and what it is done to; null where it has no subject of its own. */
export interface ActionSubjects {
  "portfolio.read": null;
  "project.read": ProjectSubject;
  "history.read": ProjectSubject;
  /** The subject is the project that the milestone belongs to. */
  "milestone.update": ProjectSubject;
  "milestone.comment": ProjectSubject;
  /** Making, editing, ordering and tying milestones. */
  "milestone.plan": ProjectSubject;
  "report.submit": ProjectSubject;
  "report.review": ProjectSubject;
  "reschedule.request": ProjectSubject;
  "reschedule.decide": ProjectSubject;
  /** Risks and problem issues. */
  "risk.update": ProjectSubject;
  /** Linking the project to indicators as assumed, and saying by how much it is to move them. */
  "contribution.state": ProjectSubject;
  /** The subject is a link of a project with an indicator. */
  "contribution.confirm": LinkSubject;
  "inquiry.ask": ProjectSubject;
  "inquiry.answer": ProjectSubject;
  /** The subject is the project, or the industry of an indicator: one that nobody leads. */
  "assignment.issue": ProjectSubject;
  "proposal.propose": ProjectSubject;
  "assignment.carryOut": AssignmentSubject;
  "assignment.control": AssignmentSubject;
  "assignment.addFiles": SharedAssignmentSubject;
  "work.read": null;
  "milestoneTemplate.edit": null;
  "period.administer": null;
  /** What one is reminded of, and how: always one's own. */
  "notification.read": null;
  "sector.read": null;
  "sector.compare": null;
  /** Curations, and the terms of posts. */
  "curation.administer": null;
  /** Frameworks, methodologies, indicators and their values. */
  "indicator.administer": null;
  /** Passports, bodies, posts, people, acts, systems, goals and results, and their archive. */
  "registry.keep": null;
  "briefing.prepare": null;
  "publication.publish": null;
  "council.read": null;
  "meeting.prepare": null;
  /** Who belongs to the Council, its quorum and how its due dates are watched. */
  "council.administer": null;
  /** Saying something of an agenda that was sent round. */
  "agenda.comment": CouncilSubject;
  /** Voting oneself, in a written procedure. The subject is the member whose vote it is. */
  "vote.cast": VoteSubject;
  "account.administer": null;
}

export type Action = keyof ActionSubjects;

/** Actions done to a project, for which lists take the same rule as a filter. */
export const projectActions = [
  "project.read",
  "history.read",
  "milestone.update",
  "milestone.comment",
  "milestone.plan",
  "report.submit",
  "report.review",
  "reschedule.request",
  "reschedule.decide",
  "risk.update",
  "contribution.state",
  "inquiry.ask",
  "inquiry.answer",
  "assignment.issue",
  "proposal.propose",
] as const;
export type ProjectAction = (typeof projectActions)[number];

/** Actions done to an assignment. */
export const assignmentActions = ["assignment.carryOut", "assignment.control"] as const;
export type AssignmentAction = (typeof assignmentActions)[number];

/** Everything that anyone may be permitted to do. */
export const actions = [
  "portfolio.read",
  ...projectActions,
  ...assignmentActions,
  "assignment.addFiles",
  "contribution.confirm",
  "work.read",
  "milestoneTemplate.edit",
  "period.administer",
  "notification.read",
  "sector.read",
  "sector.compare",
  "curation.administer",
  "indicator.administer",
  "registry.keep",
  "briefing.prepare",
  "publication.publish",
  "council.read",
  "meeting.prepare",
  "council.administer",
  "agenda.comment",
  "vote.cast",
  "account.administer",
] as const satisfies readonly Action[];
