import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RiskView } from "../project/project.view.ts";
import { riskLevel, riskScore } from "./risk.ts";
import type { RiskRecord, RiskState } from "./risk.record.ts";

const stateOrder: Record<RiskState, number> = { occurred: 0, open: 1, closed: 2 };

const mostPressing = (one: RiskRecord, other: RiskRecord): number =>
  stateOrder[one.state] - stateOrder[other.state] ||
  riskScore(other) - riskScore(one) ||
  (one.id < other.id ? -1 : 1);

/** A project's risks: those that have occurred first, then the open ones, heaviest first, then the closed. */
export const riskViews = (index: PortfolioIndex, projectId: string): RiskView[] =>
  (index.risksByProject.get(projectId) ?? []).toSorted(mostPressing).map((risk) => ({
    id: risk.id,
    title: risk.title,
    probability: risk.probability,
    impact: risk.impact,
    level: riskLevel(risk, index.thresholds),
    measure: risk.measure,
    owner: positionReference(index, risk.ownerPositionId),
    dueDate: risk.dueDate,
    state: risk.state,
    origin: risk.origin,
  }));
