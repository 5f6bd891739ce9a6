import type { ProjectSubject } from "./project-subject.ts";

/** Each action and what it is done to; null where it has no subject of its own. */
export interface ActionSubjects {
  "portfolio.read": null;
  "project.read": ProjectSubject;
  "history.read": ProjectSubject;
  /** The subject is the project that the milestone belongs to. */
  "milestone.update": ProjectSubject;
  "milestone.comment": ProjectSubject;
  "work.read": null;
  "sector.read": null;
  "sector.compare": null;
  "council.read": null;
  "meeting.prepare": null;
  "account.administer": null;
}

export type Action = keyof ActionSubjects;

/** Actions done to a project, for which lists take the same rule as a filter. */
export const projectActions = [
  "project.read",
  "history.read",
  "milestone.update",
  "milestone.comment",
] as const;
export type ProjectAction = (typeof projectActions)[number];

/** Everything that anyone may be permitted to do. */
export const actions = [
  "portfolio.read",
  ...projectActions,
  "work.read",
  "sector.read",
  "sector.compare",
  "council.read",
  "meeting.prepare",
  "account.administer",
] as const satisfies readonly Action[];
