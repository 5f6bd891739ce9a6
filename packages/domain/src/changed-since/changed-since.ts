import { changedFields } from "../change/changed-fields.ts";
import { byId } from "../portfolio/grouping.ts";
import { industriesCuratedBy, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { rankOf } from "./change-kinds.ts";
import { countKinds } from "./change-summary.ts";
import type {
  ChangedIndustry,
  ChangedLine,
  ChangesScope,
  ChangeTone,
  PortfolioChanges,
  SilentCount,
} from "./changed-since.view.ts";
import { directoryOf, type AnyRecord } from "./directory.ts";
import { silentNames, silentReasons, type SilentName, type SilentRecord } from "./silent-records.ts";
import type { TwoDays } from "./telling.ts";
import { tellRecords, toldRecords } from "./told-lines.ts";
import { curatorLines, maturityLines, ratingLines } from "./worked-out-lines.ts";

const byDecision = (one: RescheduleRequestRecord, other: RescheduleRequestRecord): number =>
  (one.decidedOn ?? "") === (other.decidedOn ?? "")
    ? compareRussian(one.id, other.id)
    : (one.decidedOn ?? "") < (other.decidedOn ?? "")
      ? -1
      : 1;

const acceptedBetween = (before: PortfolioIndex, after: PortfolioIndex): RescheduleRequestRecord[] => {
  const earlier = byId(before.portfolio.RescheduleRequest);
  return after.portfolio.RescheduleRequest.filter(
    ({ id, state }) => state === "accepted" && earlier.get(id)?.state !== "accepted",
  ).toSorted(byDecision);
};

const twoDays = (before: PortfolioIndex, after: PortfolioIndex): TwoDays => {
  const moves = acceptedBetween(before, after);
  const handedOver = after.industries.filter(
    ({ id }) =>
      before.industryById.has(id) && before.curatorByIndustry.get(id) !== after.curatorByIndustry.get(id),
  );
  return {
    before,
    after,
    names: { before: directoryOf(before), after: directoryOf(after) },
    // Of several moves the last one says where the target stands.
    movedDates: new Map(
      moves.flatMap(({ milestoneId, newDate }) =>
        milestoneId === null || newDate === null ? [] : [[milestoneId, newDate] as const],
      ),
    ),
    movedValues: new Map(
      moves.flatMap(({ indicatorTargetId, newValue }) =>
        indicatorTargetId === null || newValue === null ? [] : [[indicatorTargetId, newValue] as const],
      ),
    ),
    handedOver: new Set(handedOver.map(({ id }) => id)),
  };
};

const toneOrder: readonly ChangeTone[] = ["worse", "neutral", "better"];

const worstFirst = (one: ChangedLine, other: ChangedLine): number =>
  toneOrder.indexOf(one.tone) - toneOrder.indexOf(other.tone) ||
  rankOf(one.kind) - rankOf(other.kind) ||
  Math.abs(other.measure?.value ?? 0) - Math.abs(one.measure?.value ?? 0) ||
  compareRussian(one.project?.name ?? "", other.project?.name ?? "") ||
  compareRussian(one.name, other.name) ||
  (one.key < other.key ? -1 : 1);

const compareIds = (one: string | null, other: string | null): number =>
  compareRussian(one ?? "", other ?? "");

/** Industries that are gone come after those that are there. */
const byIndustry = (lines: readonly ChangedLine[], { before, after }: TwoDays): ChangedIndustry[] => {
  const order = [...after.industries, ...before.industries.filter(({ id }) => !after.industryById.has(id))];
  const groups = Map.groupBy(lines, ({ industry }) => industry?.id ?? null);
  const known = new Set<string | null>(order.map(({ id }) => id));
  const strangers = [...groups.keys()].filter((id) => id !== null && !known.has(id)).toSorted(compareIds);
  return [...order.map(({ id }) => id), ...strangers, null].flatMap((id) => {
    const own = groups.get(id);
    return own ? [{ industry: own[0]?.industry ?? null, lines: own.toSorted(worstFirst) }] : [];
  });
};

const differing = (name: SilentRecord, { before, after }: TwoDays): number => {
  const earlier = byId(before.portfolio[name] as unknown as readonly AnyRecord[]);
  const later = byId(after.portfolio[name] as unknown as readonly AnyRecord[]);
  return [...new Set([...earlier.keys(), ...later.keys()])].filter((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    return !was || !is || was["version"] !== is["version"] || changedFields(was, is).length > 0;
  }).length;
};

const countSilent = (days: TwoDays, touched: number): SilentCount[] => {
  const counts = new Map<SilentName, number>([["touched", touched]]);
  for (const [name, reason] of Object.entries(silentReasons)) {
    const count = differing(name as SilentRecord, days);
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return silentNames.flatMap((reason) => {
    const count = counts.get(reason) ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
};

const inScope = (scope: ChangesScope | null, after: PortfolioIndex): ((line: ChangedLine) => boolean) => {
  if (scope === null) return () => true;
  if (scope.kind === "project") return ({ project }) => project?.id === scope.projectId;
  const ids =
    scope.kind === "industry"
      ? [scope.industryId]
      : industriesCuratedBy(after, scope.positionId).map(({ id }) => id);
  return ({ industry }) => industry !== null && ids.includes(industry.id);
};

/**
 * What is otherwise in the later portfolio than in the earlier one, each record found again by its id. Every record
 * that differs is told, or counted in `silent` with the reason; what only the passing of time has made overdue is told
 * with kinds of its own. The same two portfolios always give the same lines in the same order. Silent records are
 * counted over the whole portfolio whatever the scope.
 */
export const changesBetween = (
  before: PortfolioIndex,
  after: PortfolioIndex,
  scope: ChangesScope | null = null,
): PortfolioChanges => {
  const days = twoDays(before, after);
  const told = toldRecords.map((name) => tellRecords(name, days));
  const lines = [
    ...told.flatMap((each) => each.lines),
    ...ratingLines(days),
    ...curatorLines(days),
    ...maturityLines(days),
  ].filter(inScope(scope, after));
  return {
    before: before.today,
    after: after.today,
    total: lines.length,
    counts: countKinds(lines),
    industries: byIndustry(lines, days),
    silent: countSilent(
      days,
      told.reduce((sum, { touched }) => sum + touched, 0),
    ),
  };
};
