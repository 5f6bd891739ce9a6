import type { MovedTarget } from "@kedr/domain";
import type { TFunction } from "i18next";
import { wordSlip } from "../milestones/slip-text.tsx";
import type { Format } from "../../lib/format.ts";

/** Means and medians of days to one decimal: a tenth of a day is nothing that anybody plans by. */
export const roundedDays = (days: number): number => Math.round(days * 10) / 10;

const figure = (value: number, unit: string, format: Format): string =>
  unit === "%" ? format.percent(value) : `${format.number(value)}\u00a0${unit}`;

/** The old and the new target, and the way between them: days for a date, the difference for a value. */
export const wordMove = (
  target: MovedTarget,
  { t, format }: { t: TFunction; format: Format },
): { before: string; after: string; how: string } => {
  if (target.kind === "milestone") {
    return {
      before: format.date(target.oldDate),
      after: format.date(target.newDate),
      how: wordSlip(target.days, t),
    };
  }
  const { oldValue, newValue, unit } = target;
  // Rounded past the column's six decimals: 0.3 − 0.1 must not show as 0.19999999999999998.
  const difference = Math.round((newValue - oldValue) * 1e6) / 1e6;
  const how =
    unit === "%"
      ? format.points(difference)
      : `${difference > 0 ? "+" : ""}${figure(difference, unit, format)}`;
  return { before: figure(oldValue, unit, format), after: figure(newValue, unit, format), how };
};

/** What kind of target it is: «базовый срок», «цель показателя к 2030 году, %». */
export const wordTarget = (target: MovedTarget, t: TFunction): string => {
  if (target.kind === "milestone") return t("movedTargets.milestoneDate");
  const { unit, year } = target;
  return year === null
    ? t("movedTargets.indicatorTarget", { unit })
    : t("movedTargets.indicatorTargetInYear", { unit, year });
};
