import { insertRecords, type Transaction } from "@kedr/db";
import { milestoneOfDraft, nextMilestoneNumber, recurrenceRefusal, type TiedDraft } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import type { OpenPlan } from "./change-plan.ts";

/**
 * Adds milestones after those of the plan, in the order given, with the ties among them.
 * @throws AppError `invalid_input` for one that cannot recur as it says
 */
export async function insertDrafts(
  tx: Transaction,
  { newId, today }: ServiceContext,
  { plan, drafts }: { plan: OpenPlan; drafts: readonly TiedDraft[] },
): Promise<void> {
  const first = nextMilestoneNumber(plan.milestones);
  const made = drafts.map((draft, place) => {
    const refusal = recurrenceRefusal(draft);
    if (refusal !== null) throw refused(refusal);
    const place0 = { id: newId(), projectId: plan.project.id, number: first + place, today };
    return milestoneOfDraft(draft, place0);
  });
  await insertRecords(tx, "Milestone", made);
  const ties = drafts.flatMap(({ follows }, place) =>
    follows.map((before) => ({ milestoneId: made[place]?.id ?? "", dependsOnId: made[before]?.id ?? "" })),
  );
  await insertRecords(
    tx,
    "MilestoneDependency",
    ties.map((tie) => ({ id: newId(), ...tie, origin: "entered", version: 1 })),
  );
}
