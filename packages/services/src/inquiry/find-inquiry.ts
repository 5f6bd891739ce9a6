import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  inquiryViews,
  type InquiryRecord,
  type InquiryView,
  type ProjectRecord,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

type Question = Pick<ServiceContext, "actor" | "today"> & { inquiryId: string };

const readIn = async (tx: Transaction, { today, inquiryId }: Question) => {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const inquiry = index.portfolio.Inquiry.find(({ id }) => id === inquiryId);
  const project = inquiry && index.projectById.get(inquiry.projectId);
  if (inquiry === undefined || project === undefined) throw notFound("inquiryId");
  return { index, inquiry, project };
};

/**
 * A question with its project, as the transaction sees them.
 * @throws AppError `not_found`
 */
export async function findInquiry(
  tx: Transaction,
  question: Question,
): Promise<{ inquiry: InquiryRecord; project: ProjectRecord }> {
  return readIn(tx, question);
}

/** What the client gets: the question as the transaction has left it. */
export async function inquiryAnswer(tx: Transaction, question: Question): Promise<InquiryView> {
  const { index, inquiry } = await readIn(tx, question);
  const [view] = inquiryViews(index, [inquiry], { actor: question.actor, isPast: false });
  if (view === undefined) throw notFound("inquiryId");
  return view;
}
