import { insertRecords, readPortfolioIn } from "@kedr/db";
import {
  askInquiry as ask,
  indexPortfolio,
  type AskInquiryInput,
  type InquiryRecord,
  type InquiryView,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { requireIndicator } from "../project/project-indicator.ts";
import type { ServiceContext } from "../service-context.ts";
import { inquiryAnswer } from "./find-inquiry.ts";

const unanswered = {
  answer: null,
  answeredBy: null,
  answeredById: null,
  answeredOn: null,
  origin: "entered",
  version: 1,
} as const satisfies Partial<InquiryRecord>;

/**
 * Asks the lead of a project, at any of its stages.
 * @throws AppError `not_found`, `forbidden`, or what the rule refuses
 */
export function askInquiry(
  context: ServiceContext,
  { requestId, projectId, indicatorId, question, dueDate }: AskInquiryInput,
): Promise<InquiryView> {
  const { actor, today, newId } = context;
  return applyOnce(context, { requestId, procedure: "inquiry.ask" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const project = index.projectById.get(projectId);
    if (project === undefined) throw notFound("projectId");
    authorise(actor, "inquiry.ask", project);
    requireIndicator(index, { projectId, indicatorId });
    const change = ask({ dueDate, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    const id = newId();
    await insertRecords(tx, "Inquiry", [
      { ...unanswered, ...change.fields, id, projectId, indicatorId, question },
    ]);
    return inquiryAnswer(tx, { actor, today, inquiryId: id });
  });
}
