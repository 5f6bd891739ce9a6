import { readPortfolioIn, updateRecord } from "@kedr/db";
import type { Portfolio, StateEffectInput } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** The decision as it is after the write. */
export interface StatedEffect {
  decisionId: string;
  version: number;
}

/**
 * Says what a decision is meant to move, at any time, also of one that was adopted long ago: the decision's own words stay.
 * @throws AppError `not_found` with the field of an id that leads nowhere, `forbidden`, `conflict`
 */
export function stateEffect(
  context: ServiceContext,
  { requestId, decisionId, version, indicatorId, milestoneId, projectId, expected }: StateEffectInput,
): Promise<StatedEffect> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "decision.stateEffect" }, async (tx) => {
    authorise(actor, "meeting.prepare", null);
    const portfolio = await readPortfolioIn(tx, { today });
    const decision = portfolio.Decision.find(({ id }) => id === decisionId);
    if (decision === undefined) throw notFound("decisionId");
    requireRecorded(portfolio, { indicatorId, milestoneId, projectId });
    requireVersion(decision, version);
    const fields = {
      indicatorId,
      effectMilestoneId: milestoneId,
      effectProjectId: projectId,
      effectExpected: expected,
    };
    await updateRecord(tx, "Decision", { id: decisionId, fields });
    return { decisionId, version: version + 1 };
  });
}

function requireRecorded(
  { Indicator, Milestone, Project }: Portfolio,
  {
    indicatorId,
    milestoneId,
    projectId,
  }: Pick<StateEffectInput, "indicatorId" | "milestoneId" | "projectId">,
): void {
  const isThere = (records: readonly { id: string }[], id: string | null): boolean =>
    id === null || records.some((record) => record.id === id);
  if (!isThere(Indicator, indicatorId)) throw notFound("indicatorId");
  if (!isThere(Milestone, milestoneId)) throw notFound("milestoneId");
  if (!isThere(Project, projectId)) throw notFound("projectId");
}
