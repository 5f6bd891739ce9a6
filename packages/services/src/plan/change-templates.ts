import { readPortfolioIn, type Transaction } from "@kedr/db";
import { milestoneTemplates, type MilestoneTemplateView, type Portfolio } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** The way of every write to the templates; answered with all of them. */
export function changeTemplates(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<void>,
): Promise<MilestoneTemplateView[]> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "milestoneTemplate.edit", null);
    await body(tx, await readPortfolioIn(tx, { today }));
    return milestoneTemplates(await readPortfolioIn(tx, { today }));
  });
}

/**
 * The template in the version that the writer read; a conflict brings it with its steps, as it is now.
 * @throws AppError `not_found`, `conflict`
 */
export function templateIn(
  portfolio: Portfolio,
  { templateId, version }: { templateId: string; version: number | undefined },
): MilestoneTemplateView {
  const template = milestoneTemplates(portfolio).find(({ id }) => id === templateId);
  if (template === undefined) throw notFound("templateId");
  requireVersion(template, version);
  return template;
}
