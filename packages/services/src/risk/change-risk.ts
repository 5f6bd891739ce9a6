import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  riskView,
  type PortfolioIndex,
  type ProblemRecord,
  type RiskRecord,
  type RiskView,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The way of every write to a risk: read inside the transaction, written by the body, and answered with the risk as it
 * is then. The body names the risk.
 */
export function changeRisk(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<string>,
): Promise<RiskView> {
  const { today } = context;
  return applyOnce(context, key, async (tx) => {
    const riskId = await body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const risk = index.portfolio.Risk.find(({ id }) => id === riskId);
    if (risk === undefined) throw notFound("riskId");
    return riskView(index, risk);
  });
}

/**
 * A risk that the actor may change.
 * @throws AppError `not_found` with the field `riskId`, or `forbidden`
 */
export function findRisk({ actor }: ServiceContext, index: PortfolioIndex, riskId: string): RiskRecord {
  const risk = index.portfolio.Risk.find(({ id }) => id === riskId);
  const project = risk && index.projectById.get(risk.projectId);
  if (risk === undefined || project === undefined) throw notFound("riskId");
  authorise(actor, "risk.update", project);
  return risk;
}

/** The problem issue that a risk became; null when there is none. */
export function problemOf({ portfolio }: PortfolioIndex, risk: RiskRecord): ProblemRecord | null {
  return portfolio.Problem.find(({ riskId }) => riskId === risk.id) ?? null;
}

/**
 * Stops whoever may not add to the risks and problem issues of the project.
 * @throws AppError `not_found` with the field `projectId`, or `forbidden`
 */
export function requireRiskProject(
  { actor }: ServiceContext,
  { projectById }: PortfolioIndex,
  projectId: string,
): void {
  const project = projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(actor, "risk.update", project);
}

/**
 * Stops an owner that is no recorded post.
 * @throws AppError `not_found` with the field `ownerPositionId`
 */
export function requireOwner({ positionById }: PortfolioIndex, positionId: string | null): void {
  if (positionId !== null && !positionById.has(positionId)) throw notFound("ownerPositionId");
}
