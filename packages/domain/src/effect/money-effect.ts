import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingLineRecord } from "../funding/funding.record.ts";
import { aroundDay, lastOfEachDay, type LoggedState } from "./effect-log.ts";
import type { EffectVerdict, MoneyFigure } from "./effect.view.ts";

/** The sum of what is entered; null where nothing is. */
const sumOf = (lines: Iterable<FundingLineRecord>, field: "need" | "allocated"): number | null => {
  const entered = [...lines].flatMap((line) => line[field] ?? []);
  return entered.length === 0 ? null : entered.reduce((sum, amount) => sum + amount, 0);
};

/** What stood after each change of the lines, where the sums are others than before. */
const figuresOf = (states: readonly LoggedState<FundingLineRecord>[]): MoneyFigure[] => {
  const lines = new Map<string, FundingLineRecord>();
  const after = states.map(({ id, knownOn, record }): MoneyFigure => {
    if (record === null) lines.delete(id);
    else lines.set(id, record);
    return { knownOn, need: sumOf(lines.values(), "need"), allocated: sumOf(lines.values(), "allocated") };
  });
  const days = lastOfEachDay(after);
  return days.filter((figure, index) => {
    const previous = days[index - 1];
    return previous === undefined || previous.need !== figure.need || previous.allocated !== figure.allocated;
  });
};

const verdictOf = (
  { before, after }: { before: MoneyFigure | null; after: MoneyFigure | null },
  difference: number | null,
): EffectVerdict => {
  if (before === null) return after === null ? "nothing_after" : "nothing_before";
  if (difference === null || difference === 0) return "unchanged";
  return difference > 0 ? "better" : "worse";
};

/**
 * A project's money before and after a decision, by what was known before its day and since. The difference is in what is
 * allocated, in roubles; money that nobody has changed since is unchanged. What was not entered before counts as nothing
 * allocated once something is.
 */
export const moneyEffect = (
  states: readonly LoggedState<FundingLineRecord>[],
  decidedOn: CalendarDate | null,
) => {
  const figures = figuresOf(states);
  if (decidedOn === null) {
    return { figures, before: null, after: null, difference: null, verdict: "not_adopted" as const };
  }
  const { before, after } = aroundDay(figures, decidedOn);
  const isTold = before !== null && after !== null && (before.allocated ?? after.allocated) !== null;
  const difference = isTold ? (after.allocated ?? 0) - (before.allocated ?? 0) : null;
  return { figures, before, after, difference, verdict: verdictOf({ before, after }, difference) };
};
