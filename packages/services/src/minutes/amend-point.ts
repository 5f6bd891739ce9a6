import { updateRecord } from "@kedr/db";
import {
  addresseesOf,
  amendPoint as amendRule,
  notInstructed,
  type AmendPointInput,
  type MinutesView,
} from "@kedr/domain";
import { checkAddressees, replaceAddressees } from "../agenda/save-addressees.ts";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedPoint } from "./change-minutes.ts";

/**
 * Rewrites a point as the Council amended it, addressees too where they are told; what was put before the Council is kept.
 * @throws AppError `invalid_input` with the field `verb` or `addressed` for a body that cannot be instructed
 */
export function amendPoint(
  context: ServiceContext,
  { requestId, decisionId, version, addressed, ...amended }: AmendPointInput,
): Promise<MinutesView> {
  return changeMinutes(context, { requestId, procedure: "minutes.amendPoint" }, async (tx, portfolio) => {
    const { decision, item } = findRecordedPoint(portfolio, decisionId);
    requireVersion(decision, version);
    const [first] = addressed ? [] : notInstructed(amended.verb, addresseesOf(portfolio, decisionId));
    if (first !== undefined) {
      throw refused({ code: "cannot_be_instructed", field: "verb", params: { name: first.name } });
    }
    if (addressed) {
      const { newId } = context;
      const records = checkAddressees(portfolio, { decisionId, verb: amended.verb, addressed, newId });
      await replaceAddressees(tx, portfolio, { decisionId, records });
    }
    await updateRecord(tx, "Decision", { id: decisionId, fields: amendRule(decision, amended) });
    return item;
  });
}
