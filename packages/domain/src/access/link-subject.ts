import type { ProjectSubject } from "./project-subject.ts";

/** What permissions look at in a link of a project with an indicator. */
export interface LinkSubject {
  project: ProjectSubject;
  /** Posts of the body that answers for the indicator, and the post that does. */
  responsiblePositionIds: readonly string[];
}
