import { deleteRecord, insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import { frameworkList, type FrameworkView, type MethodologyWrite } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { planChange } from "./plan-change.ts";
import type { MethodologyChange } from "./planned-change.ts";

/** The framework after a write. */
export interface FrameworkAnswer {
  framework: FrameworkView;
}

async function store(tx: Transaction, write: MethodologyWrite): Promise<void> {
  switch (write.operation) {
    case "insert":
      return insertRecords(tx, write.entity, [write.record]);
    case "update":
      return updateRecord(tx, write.entity, write);
    case "delete":
      return deleteRecord(tx, write.entity, write.id);
  }
}

/**
 * Changes a version of a methodology, its members or the days on which they count; all of it or nothing.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function changeMethodology(
  context: ServiceContext,
  key: MutationKey,
  change: MethodologyChange,
): Promise<FrameworkAnswer> {
  const { actor, newId, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "indicator.administer", null);
    const { frameworkId, writes } = planChange(
      { portfolio: await readPortfolioIn(tx, { today }), newId },
      change,
    );
    for (const write of writes) await store(tx, write);
    const { frameworks } = frameworkList(await readPortfolioIn(tx, { today }));
    const framework = frameworks.find(({ id }) => id === frameworkId);
    if (framework === undefined) throw notFound("frameworkId");
    return { framework };
  });
}
