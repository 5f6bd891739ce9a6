import { updateRecord } from "@kedr/db";
import { withdrawInquiry as withdraw, type InquiryView, type WithdrawInquiryInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findInquiry, inquiryAnswer } from "./find-inquiry.ts";

/**
 * Takes a question back before it is answered.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function withdrawInquiry(
  context: ServiceContext,
  { requestId, inquiryId, version }: WithdrawInquiryInput,
): Promise<InquiryView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "inquiry.withdraw" }, async (tx) => {
    const { inquiry, project } = await findInquiry(tx, { actor, today, inquiryId });
    authorise(actor, "inquiry.ask", project);
    requireVersion(inquiry, version);
    const change = withdraw(inquiry, actor);
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Inquiry", { id: inquiryId, fields: change.fields });
    return inquiryAnswer(tx, { actor, today, inquiryId });
  });
}
