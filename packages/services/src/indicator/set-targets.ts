import { deleteRecord, insertRecords, updateRecord } from "@kedr/db";
import { setTargets, type IndicatorTargetRecord, type SetTargetsInput } from "@kedr/domain";
import { AppError, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCard, findIndicator, type ChangedCard } from "./change-card.ts";

/** Stops a writer who has not seen the targets as they are now. */
function requireSeen(targets: readonly IndicatorTargetRecord[], read: SetTargetsInput["read"]): void {
  const versions = new Map(read.map(({ targetId, version }) => [targetId, version]));
  const isSeen =
    versions.size === targets.length && targets.every(({ id, version }) => versions.get(id) === version);
  if (!isSeen)
    throw new AppError("conflict", { reason: "version_changed", field: "targets", current: { targets } });
}

/**
 * Sets an indicator's targets by year.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function setIndicatorTargets(
  context: ServiceContext,
  { requestId, indicatorId, targets: said, read }: SetTargetsInput,
): Promise<ChangedCard> {
  const key = { requestId, procedure: "indicator.setTargets" };
  return changeCard(context, key, async (tx, portfolio) => {
    findIndicator(portfolio, indicatorId);
    const targets = portfolio.IndicatorTarget.filter((target) => target.indicatorId === indicatorId);
    requireSeen(targets, read);
    const answer = setTargets(said, {
      targets,
      requests: portfolio.RescheduleRequest,
      isLinked: portfolio.ProjectIndicator.some((link) => link.indicatorId === indicatorId),
      isAdministrator: context.actor.roles.includes("administrator"),
    });
    if (!answer.isAllowed) throw refused(answer.refusal);
    const { added, edited, removed } = answer.fields;
    // What is said here was read on no slide.
    const own = { origin: "entered", sourceDocument: null, sourceSlide: null } as const;
    for (const id of removed) await deleteRecord(tx, "IndicatorTarget", id);
    for (const { id, value } of edited)
      await updateRecord(tx, "IndicatorTarget", { id, fields: { value, ...own } });
    await insertRecords(
      tx,
      "IndicatorTarget",
      added.map((target) => ({ ...target, ...own, id: context.newId(), indicatorId, version: 1 })),
    );
    return { indicatorId };
  });
}
