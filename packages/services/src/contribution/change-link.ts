import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  type PortfolioIndex,
  type ProjectIndicatorRecord,
  type ProjectRecord,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import type { ServiceContext } from "../service-context.ts";

/** The way of every write to links: the portfolio is read inside the transaction; the body gives the link's id. */
export function changeLink(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<string>,
): Promise<{ projectIndicatorId: string }> {
  const { today } = context;
  return applyOnce(context, key, async (tx) => ({
    projectIndicatorId: await body(tx, indexPortfolio(await readPortfolioIn(tx, { today }))),
  }));
}

/**
 * A link with its project.
 * @throws AppError `not_found` with the field `projectIndicatorId`
 */
export function findLink(
  { portfolio, projectById }: PortfolioIndex,
  projectIndicatorId: string,
): { link: ProjectIndicatorRecord; project: ProjectRecord } {
  const link = portfolio.ProjectIndicator.find(({ id }) => id === projectIndicatorId);
  const project = link && projectById.get(link.projectId);
  if (link === undefined || project === undefined) throw notFound("projectIndicatorId");
  return { link, project };
}
