import { readPortfolioIn, type Transaction } from "@kedr/db";
import { indexPortfolio, type PortfolioIndex, type RecordName } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** A record after a write, for the next one. */
export interface RegistryAnswer {
  id: string;
  version: number;
}

/** The way of every write to the registry: allowed, read inside the transaction, and written by the body. */
export function changeRegistry<Result>(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<Result>,
): Promise<Result> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "registry.keep", null);
    return body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
  });
}

/**
 * A record of the registry at the version that the writer read; one in the archive is not found.
 * @throws AppError `not_found` with the field `id`, or `conflict`
 */
export function findRecord(
  { portfolio }: PortfolioIndex,
  { entity, id, version }: { entity: RecordName; id: string; version: number },
): { id: string; version: number } {
  const records: readonly { id: string; version: number }[] = portfolio[entity];
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw notFound("id");
  requireVersion(record, version);
  return record;
}
