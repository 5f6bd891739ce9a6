import { readPortfolioIn, type Transaction } from "@kedr/db";
import { indexPortfolio, type PortfolioIndex, type PositionTermRecord } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** The terms of a post after a write, earliest first. */
export interface PositionTermAnswer {
  terms: PositionTermRecord[];
}

/** The way of every write to the terms of a post, which the body names; answered with the terms as they are then. */
export function changePositionTerms(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<string>,
): Promise<PositionTermAnswer> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "curation.administer", null);
    const positionOfTerms = await body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
    const { PositionTerm } = await readPortfolioIn(tx, { today });
    const terms = PositionTerm.filter(({ positionId }) => positionId === positionOfTerms);
    return { terms: terms.toSorted((one, other) => (one.fromDate < other.fromDate ? -1 : 1)) };
  });
}

/**
 * A term at the version that the writer read.
 * @throws AppError `not_found` with the field `termId`, or `conflict`
 */
export function findTerm(
  { portfolio }: PortfolioIndex,
  { termId, version }: { termId: string; version: number | undefined },
): PositionTermRecord {
  const term = portfolio.PositionTerm.find(({ id }) => id === termId);
  if (term === undefined) throw notFound("termId");
  requireVersion(term, version);
  return term;
}
