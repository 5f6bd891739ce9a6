import { readPortfolioIn, type Transaction } from "@kedr/db";
import { indexPortfolio, type CurationRecord, type PortfolioIndex } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** Curations as they are after a write, each under the id by which it can be changed again. */
export interface CurationAnswer {
  curations: Pick<CurationRecord, "id" | "version" | "industryId" | "positionId" | "fromDate" | "toDate">[];
}

/** Which curation a writer means, and the version read of it. */
export interface CurationRead {
  curationId: string;
  version: number;
}

/**
 * The way of every write to curations: read inside the transaction, written by the body, and answered with those that
 * the body names as they are then.
 */
export function changeCurations(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<string[]>,
): Promise<CurationAnswer> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "curation.administer", null);
    const touched = await body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
    const { Curation } = await readPortfolioIn(tx, { today });
    return { curations: Curation.filter(({ id }) => touched.includes(id)).map(answerOf) };
  });
}

const answerOf = ({ id, version, industryId, positionId, fromDate, toDate }: CurationRecord) => ({
  id,
  version,
  industryId,
  positionId,
  fromDate,
  toDate,
});

/**
 * A curation at the version that the writer read.
 * @throws AppError `not_found` with the field `curationId`, or `conflict`
 */
export function findCuration(
  { portfolio }: PortfolioIndex,
  { curationId, version }: CurationRead,
): CurationRecord {
  const curation = portfolio.Curation.find(({ id }) => id === curationId);
  if (curation === undefined) throw notFound("curationId");
  requireVersion(curation, version);
  return curation;
}

/** The other curations of the industry. */
export function othersOf({ portfolio }: PortfolioIndex, curation: CurationRecord): CurationRecord[] {
  return portfolio.Curation.filter(
    ({ id, industryId }) => industryId === curation.industryId && id !== curation.id,
  );
}

/**
 * Stops a post that is not recorded.
 * @throws AppError `not_found` with the field `positionId`
 */
export function requirePosition({ positionById }: PortfolioIndex, positionId: string): void {
  if (!positionById.has(positionId)) throw notFound("positionId");
}

/** @throws AppError `not_found` with the field `personId`; null is nobody named */
export function requirePerson({ portfolio }: PortfolioIndex, personId: string | null): void {
  if (personId !== null && !portfolio.Person.some(({ id }) => id === personId)) throw notFound("personId");
}
