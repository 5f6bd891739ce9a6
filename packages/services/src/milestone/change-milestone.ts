import { insertRecords, updateRecord, type Transaction } from "@kedr/db";
import type { MilestoneChange, MilestoneRecord } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { followSeries } from "./follow-series.ts";
import { answerOf, findMilestone, type MilestoneAnswer } from "./milestone-answer.ts";

type ChangeableField = "actualDate" | "evidence" | "forecastDate";

/** A change of one milestone: the rule decides, what it allows is stored. */
export interface MilestoneMutation<Field extends ChangeableField> {
  procedure: string;
  requestId: string;
  milestoneId: string;
  /** The version that the writer read. */
  version: number;
  rule: (milestone: MilestoneRecord) => MilestoneChange<Field>;
  /** A remark that goes with the change. */
  comment?: string | undefined;
}

/**
 * The way of every change of a milestone: found, allowed, not changed meanwhile, not against a rule, stored.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function changeMilestone<Field extends ChangeableField>(
  context: ServiceContext,
  { procedure, requestId, milestoneId, version, rule, comment }: MilestoneMutation<Field>,
): Promise<MilestoneAnswer> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure }, async (tx) => {
    const { index, milestone, project } = await findMilestone(tx, { milestoneId, today });
    authorise(actor, "milestone.update", project);
    requireVersion(milestone, version);
    const change = rule(milestone);
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Milestone", { id: milestoneId, fields: change.fields });
    if (comment !== undefined) await addComment(tx, context, { milestoneId, text: comment });
    const after = { ...milestone, ...change.fields };
    const series = await followSeries(tx, context, { index, before: milestone, after });
    return answerOf(tx, { milestoneId, today, series });
  });
}

/** Adds a remark under the actor's name of today. */
export async function addComment(
  tx: Transaction,
  { actor, newId, today }: ServiceContext,
  { milestoneId, text }: { milestoneId: string; text: string },
): Promise<void> {
  const id = newId();
  await insertRecords(tx, "MilestoneComment", [
    { id, milestoneId, text, author: actor.name, writtenOn: today, origin: "entered", version: 1 },
  ]);
}
