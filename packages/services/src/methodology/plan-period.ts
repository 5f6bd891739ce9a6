import { saveCountingPeriod, type CountingPeriodRecord, type Portfolio } from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import {
  findMember,
  findMethodology,
  type MethodologyChange,
  type PlannedChange,
  type PlanSources,
} from "./planned-change.ts";

type PeriodChange = Extract<MethodologyChange, { kind: "period" }>;

function findPeriod(
  { CountingPeriod }: Portfolio,
  { countingPeriodId, version }: { countingPeriodId: string; version: number | undefined },
): CountingPeriodRecord {
  const period = CountingPeriod.find(({ id }) => id === countingPeriodId);
  if (period === undefined) throw notFound("countingPeriodId");
  requireVersion(period, version);
  return period;
}

const frameworkOf = (portfolio: Portfolio, memberId: string): string =>
  findMethodology(portfolio, findMember(portfolio, memberId).methodologyId).frameworkId;

/** Days on which a member counts otherwise; with `countingPeriodId` those that are there change. */
export function planPeriod({ portfolio, newId }: PlanSources, change: PeriodChange): PlannedChange {
  const { countingPeriodId, version, fromDate, toDate, isCounted, reason } = change;
  const known = countingPeriodId === undefined ? null : findPeriod(portfolio, { countingPeriodId, version });
  const memberId = known?.memberId ?? change.memberId;
  const frameworkId = frameworkOf(portfolio, memberId);
  const answer = saveCountingPeriod({ fromDate, toDate, isCounted, reason });
  if (!answer.isAllowed) throw refused(answer.refusal);
  const { fields } = answer;
  const record = { ...fields, id: newId(), memberId, origin: "entered", version: 1 } as const;
  return {
    frameworkId,
    writes: [
      known === null
        ? { entity: "CountingPeriod", operation: "insert", record }
        : { entity: "CountingPeriod", operation: "update", id: known.id, fields },
    ],
    from: fromDate,
  };
}

/** From then on the membership alone says whether the member counts on these days. */
export function planPeriodRemoval(
  { portfolio }: PlanSources,
  read: { countingPeriodId: string; version: number },
): PlannedChange {
  const { id, memberId, fromDate } = findPeriod(portfolio, read);
  return {
    frameworkId: frameworkOf(portfolio, memberId),
    writes: [{ entity: "CountingPeriod", operation: "delete", id }],
    from: fromDate,
  };
}
