import type { ChangeArea, ChangeKind } from "@kedr/domain";
import { areaOf } from "@kedr/domain";

/** The screens that changes without a record of their own to open lead to. */
export type ChangesScreen =
  | "/"
  | "/projects"
  | "/assignments"
  | "/moved-targets"
  | "/maturity"
  | "/indicators"
  | "/frameworks"
  | "/risks"
  | "/council"
  | "/curation";

const ofArea: Record<ChangeArea, ChangesScreen> = {
  overdue: "/projects",
  projects: "/projects",
  ratings: "/projects",
  milestones: "/projects",
  targets: "/moved-targets",
  indicators: "/indicators",
  maturity: "/frameworks",
  money: "/projects",
  risks: "/risks",
  reports: "/projects",
  council: "/council",
  assignments: "/assignments",
  people: "/curation",
  // Totals, goals, industries and the plan stand on the overview.
  strategy: "/",
};

/** Shown elsewhere than the rest of their area. */
const ofKind: Partial<Record<ChangeKind, ChangesScreen>> = {
  assignment_overdue: "/assignments",
  measure_overdue: "/risks",
  plan_item_overdue: "/",
  // The indices of industries, not what they are made of.
  maturity_computed: "/maturity",
  maturity_published: "/maturity",
  // Asked and answered on the project's page.
  inquiry_asked: "/projects",
  inquiry_answered: "/projects",
  inquiry_withdrawn: "/projects",
  inquiry_edited: "/projects",
  inquiry_removed: "/projects",
};

/** The screen where such a change is seen. */
export const screenOfKind = (kind: ChangeKind): ChangesScreen => ofKind[kind] ?? ofArea[areaOf(kind)];
