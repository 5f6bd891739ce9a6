import { digitalMaturityId, methodologyEffect, type MethodologyEffect } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { planChange } from "./plan-change.ts";
import type { MethodologyChange } from "./planned-change.ts";

/** What a change would do to the maturity index; `isMaturityIndex` false: its framework has no index. */
export interface MethodologyPreview extends MethodologyEffect {
  isMaturityIndex: boolean;
}

/**
 * Tries a change of a methodology out, by the rules that would store it; nothing is stored. A change still to come is
 * tried on its first day.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export async function previewMethodology(
  context: ServiceContext,
  { change }: { change: MethodologyChange },
): Promise<MethodologyPreview> {
  const { actor, newId, today } = context;
  authorise(actor, "indicator.administer", null);
  const { portfolio } = await readAt(context, undefined);
  const { frameworkId, writes, from } = planChange({ portfolio, newId }, change);
  const day = from !== null && from > today ? from : today;
  const isMaturityIndex = frameworkId === digitalMaturityId;
  return isMaturityIndex
    ? { ...methodologyEffect(portfolio, { writes, day }), isMaturityIndex }
    : { day, lines: [], isMaturityIndex };
}
