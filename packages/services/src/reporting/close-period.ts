import { closePeriod as close, type ClosePeriodInput, type PeriodList } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePeriod } from "./change-period.ts";

/** Ends the window of an open period early, with a reason. */
export function closePeriod(
  context: ServiceContext,
  { requestId, periodId, version, reason }: ClosePeriodInput,
): Promise<PeriodList> {
  const { actor, today } = context;
  return changePeriod(context, {
    procedure: "period.close",
    requestId,
    periodId,
    version,
    rule: (period) => close(period, { reason, by: actor.name, today }),
  });
}
