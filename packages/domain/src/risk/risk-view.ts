import {
  curatorOf,
  industryReference,
  positionReference,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { Reference, RiskView } from "../project/project.view.ts";
import { isMeasureOverdue, riskLevel, riskScore } from "./risk.ts";
import type { RiskRecord, RiskState } from "./risk.record.ts";
import type { RiskPlace } from "./risk.view.ts";

const stateOrder: Record<RiskState, number> = { occurred: 0, open: 1, closed: 2 };

type Weighed = Pick<RiskRecord, "id" | "state" | "probability" | "impact">;

/** Those that have occurred first, then the open ones, heaviest first, then the closed. */
export const mostPressing = (one: Weighed, other: Weighed): number =>
  stateOrder[one.state] - stateOrder[other.state] ||
  riskScore(other) - riskScore(one) ||
  (one.id < other.id ? -1 : 1);

const problemOf = (index: PortfolioIndex, risk: RiskRecord): Reference | null => {
  const problem = index.problemsByProject.get(risk.projectId)?.find(({ riskId }) => riskId === risk.id);
  return problem ? { id: problem.id, name: problem.title } : null;
};

/** A risk as it stands on the index's day. */
export const riskView = (index: PortfolioIndex, risk: RiskRecord): RiskView => ({
  id: risk.id,
  projectId: risk.projectId,
  title: risk.title,
  probability: risk.probability,
  impact: risk.impact,
  level: riskLevel(risk, index.thresholds),
  measure: risk.measure,
  owner: positionReference(index, risk.ownerPositionId),
  dueDate: risk.dueDate,
  isOverdue: isMeasureOverdue(risk, index.today),
  state: risk.state,
  settledOn: risk.settledOn,
  settlement: risk.settlement,
  problem: problemOf(index, risk),
  origin: risk.origin,
  version: risk.version,
});

/** A project's risks, most pressing first. */
export const riskViews = (index: PortfolioIndex, projectId: string): RiskView[] =>
  (index.risksByProject.get(projectId) ?? []).toSorted(mostPressing).map((risk) => riskView(index, risk));

/** What a list that spans projects says of a record's project. */
export const riskPlace = (index: PortfolioIndex, project: ProjectRecord): RiskPlace => ({
  project: { id: project.id, name: project.name },
  industry: industryReference(index, project.industryId),
  deputy: curatorOf(index, project.industryId),
});
