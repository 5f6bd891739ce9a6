import { updateRecord } from "@kedr/db";
import {
  addresseesOf,
  amendPoint as amendRule,
  notInstructed,
  type AmendPointInput,
  type MinutesView,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedPoint } from "./change-minutes.ts";

/** Rewrites a point as the Council amended it; what was put before the Council is kept. */
export function amendPoint(
  context: ServiceContext,
  { requestId, decisionId, version, ...amended }: AmendPointInput,
): Promise<MinutesView> {
  return changeMinutes(context, { requestId, procedure: "minutes.amendPoint" }, async (tx, portfolio) => {
    const { decision, item } = findRecordedPoint(portfolio, decisionId);
    requireVersion(decision, version);
    const [first] = notInstructed(amended.verb, addresseesOf(portfolio, decisionId));
    if (first !== undefined) {
      throw refused({ code: "cannot_be_instructed", field: "verb", params: { name: first.name } });
    }
    await updateRecord(tx, "Decision", { id: decisionId, fields: amendRule(decision, amended) });
    return item;
  });
}
