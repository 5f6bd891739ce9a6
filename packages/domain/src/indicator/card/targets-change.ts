import { refused, type RuleAnswer } from "../../change/rule-answer.ts";
import type { RescheduleRequestRecord } from "../../reschedule/reschedule.record.ts";
import type { IndicatorTargetRecord } from "../indicator.record.ts";
import { printedTarget } from "../indicator-target.ts";
import type { CardRefusal } from "./card-refusal.ts";

/** A target as somebody says it; null is a target without a year. */
export type SaidTarget = Pick<IndicatorTargetRecord, "year" | "value">;

/** What to store of an indicator's targets. */
export interface TargetsChange {
  added: SaidTarget[];
  /** By id; a target said here is of the source no more. */
  edited: { id: string; value: number }[];
  removed: string[];
}

interface KnownTargets {
  /** Of this indicator. */
  targets: readonly IndicatorTargetRecord[];
  requests: readonly RescheduleRequestRecord[];
  /** Whether the lead of a linked project can ask to move the target. */
  isLinked: boolean;
  isAdministrator: boolean;
}

const changeOf = (said: readonly SaidTarget[], targets: readonly IndicatorTargetRecord[]): TargetsChange => {
  const saidOf = new Map(said.map((one) => [one.year, one.value]));
  const years = new Set(targets.map(({ year }) => year));
  return {
    added: said.filter(({ year }) => !years.has(year)),
    edited: targets.flatMap(({ id, year, value }) => {
      const now = saidOf.get(year);
      return now === undefined || now === value ? [] : [{ id, value: now }];
    }),
    removed: targets.filter(({ year }) => !saidOf.has(year)).map(({ id }) => id),
  };
};

/**
 * The targets of an indicator by year. The target that the projects work towards, the one of the furthest year, moves by
 * a request and its decision where a project is linked, so that the ledger of moved targets has it; past that only the
 * administrator changes it. A target that a request names is not taken away, and while a request waits nobody changes it.
 */
export const setTargets = (
  said: readonly SaidTarget[],
  { targets, requests, isLinked, isAdministrator }: KnownTargets,
): RuleAnswer<TargetsChange, CardRefusal> => {
  const change = changeOf(said, targets);
  const touched = new Set([...change.removed, ...change.edited.map(({ id }) => id)]);
  const named = requests.filter(({ indicatorTargetId }) => touched.has(indicatorTargetId ?? ""));
  const isInTheWay = named.some(
    ({ state, indicatorTargetId }) =>
      state === "requested" || change.removed.includes(indicatorTargetId ?? ""),
  );
  if (isInTheWay) return refused("target_has_requests");
  const movedByRequest = isLinked ? (printedTarget(targets)?.id ?? "") : "";
  if (!isAdministrator && touched.has(movedByRequest)) return refused("target_moves_by_request");
  return { isAllowed: true, fields: change };
};
