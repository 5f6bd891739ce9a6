import { reopenPeriod as reopen, type PeriodList, type ReopenPeriodInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePeriod } from "./change-period.ts";

/** Opens a closed period again, with a reason. */
export function reopenPeriod(
  context: ServiceContext,
  { requestId, periodId, version, until, reason }: ReopenPeriodInput,
): Promise<PeriodList> {
  const { actor, today } = context;
  return changePeriod(context, {
    procedure: "period.reopen",
    requestId,
    periodId,
    version,
    rule: (period) => reopen(period, { until, reason, by: actor.name, today }),
  });
}
