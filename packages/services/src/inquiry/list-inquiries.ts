import { inquiryList, type InquiryList, type InquiryQuery } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * Questions to the leads of projects. Whoever may read a project sees what is asked about it. The past is read-only.
 * @throws AppError `not_found` for a project that is not recorded
 */
export async function listInquiries(
  context: ServiceContext,
  { asOf, ...query }: InquiryQuery & AsOfInput,
): Promise<InquiryList> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  if (query.projectId !== null && !index.projectById.has(query.projectId)) throw notFound("projectId");
  return inquiryList(index, query, { actor, isPast: index.today !== today });
}
