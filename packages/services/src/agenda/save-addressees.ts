import { deleteRecord, insertRecords, type Transaction } from "@kedr/db";
import {
  addresseePermit,
  addresseeRecords,
  addresseesOf,
  isKnownAddressee,
  type AddresseeInput,
  type DecisionAddresseeRecord,
  type DecisionVerb,
  type Portfolio,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";

/** Whom a point is to be addressed to. */
export interface Addressing {
  decisionId: string;
  verb: DecisionVerb;
  /** Left out, the addressees stay as they are. */
  addressed: readonly AddresseeInput[] | undefined;
  newId: () => string;
}

/**
 * The addressees that a point is to have, checked against its verb.
 * @throws AppError `not_found` for a body, a post or a class that there is not, or what the rule refuses, both with the
 * field `addressed`
 */
export function checkAddressees(
  portfolio: Portfolio,
  { decisionId, verb, addressed, newId }: Addressing,
): readonly DecisionAddresseeRecord[] {
  const records =
    addressed === undefined
      ? portfolio.DecisionAddressee.filter((one) => one.decisionId === decisionId)
      : addresseeRecords(decisionId, addressed, newId);
  if (!records.every((record) => isKnownAddressee(portfolio, record))) throw notFound("addressed");
  const views = addresseesOf({ ...portfolio, DecisionAddressee: [...records] }, decisionId);
  const permit = addresseePermit(verb, views);
  if (!permit.isAllowed) throw refused(permit.refusal);
  return records;
}

/** Puts checked addressees in the place of those that a point has. */
export async function replaceAddressees(
  tx: Transaction,
  { DecisionAddressee }: Portfolio,
  { decisionId, records }: { decisionId: string; records: readonly DecisionAddresseeRecord[] },
): Promise<void> {
  for (const { id, decisionId: of } of DecisionAddressee) {
    if (of === decisionId) await deleteRecord(tx, "DecisionAddressee", id);
  }
  if (records.length > 0) await insertRecords(tx, "DecisionAddressee", [...records]);
}
