import type { MethodologyRecord } from "../maturity/maturity.record.ts";
import type { IndicatorRecord, IndicatorTargetRecord } from "./indicator.record.ts";
import type { IndicatorTargetView, IndicatorView } from "./indicator.view.ts";

interface TargetSources {
  indicator: IndicatorRecord;
  targets: readonly IndicatorTargetRecord[];
  /** The methodology that the indicator is a member of, or null. */
  methodology: MethodologyRecord | null;
}

/** The target printed for the furthest year; one without a year only when no other is there. Null without any. */
export const printedTarget = (targets: readonly IndicatorTargetRecord[]): IndicatorTargetRecord | null =>
  targets.toSorted(
    (left, right) => (right.year ?? 0) - (left.year ?? 0) || (left.id < right.id ? -1 : 1),
  )[0] ?? null;

/**
 * What an indicator is to reach: its own printed target for the furthest year (one without a year only when no
 * other is there), else the general target of the methodology that it belongs to. The general target is in
 * percent, so an indicator in another unit does not get it. Null when there is neither.
 */
export function indicatorTarget({
  indicator,
  targets,
  methodology,
}: TargetSources): IndicatorTargetView | null {
  const printed = printedTarget(targets);
  if (printed) {
    return { value: printed.value, year: printed.year, basis: "printed", slide: printed.sourceSlide };
  }
  if (methodology === null || methodology.generalTarget === null || indicator.unit !== "%") return null;
  return {
    value: methodology.generalTarget,
    year: methodology.generalTargetYear,
    basis: "general",
    slide: methodology.sourceSlide,
  };
}

/** The printed targets that have a year, earliest first. */
export const targetsByYear = (targets: readonly IndicatorTargetRecord[]): IndicatorView["targetsByYear"] =>
  targets
    .flatMap(({ year, value }) => (year === null ? [] : [{ year, value }]))
    .toSorted((one, other) => one.year - other.year);
