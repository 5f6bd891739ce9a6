import { updateRecord } from "@kedr/db";
import { answerInquiry as answerIt, type AnswerInquiryInput, type InquiryView } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findInquiry, inquiryAnswer } from "./find-inquiry.ts";

/**
 * Answers a question.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function answerInquiry(
  context: ServiceContext,
  { requestId, inquiryId, version, answer }: AnswerInquiryInput,
): Promise<InquiryView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "inquiry.answer" }, async (tx) => {
    const { inquiry, project } = await findInquiry(tx, { actor, today, inquiryId });
    authorise(actor, "inquiry.answer", project);
    requireVersion(inquiry, version);
    const change = answerIt(inquiry, { answer, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Inquiry", { id: inquiryId, fields: change.fields });
    return inquiryAnswer(tx, { actor, today, inquiryId });
  });
}
