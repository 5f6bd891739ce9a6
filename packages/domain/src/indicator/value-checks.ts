import type { CalendarDate } from "../calendar/calendar-date.ts";
import { isFact } from "./current-value.ts";
import type { IndicatorDirection, IndicatorRecord, IndicatorValueRecord } from "./indicator.record.ts";
import { standingValues } from "./standing-values.ts";
import type { EarlierValue, ValueQuestion } from "./value.view.ts";

/** What is being entered, and what is known already. */
export interface CheckedValue {
  indicator: Pick<IndicatorRecord, "unit" | "direction" | "minimum" | "maximum">;
  /** Values of this indicator, measured under one methodology version; corrected ones and estimates are passed over. */
  history: readonly IndicatorValueRecord[];
  role: IndicatorValueRecord["role"];
  value: number;
  date: CalendarDate | null;
  year: number | null;
}

type Moment = Pick<IndicatorValueRecord, "date" | "year">;

/** A year counts from its end; what has no time comes before everything. */
const timeOf = ({ date, year }: Moment): string => date ?? (year === null ? "" : `${year}-12-31`);

const isOfSameTime = (one: Moment, other: Moment): boolean =>
  one.date === other.date && one.year === other.year;

const earlierValue = ({ value, date, year }: IndicatorValueRecord): EarlierValue => ({ value, date, year });

/** How near a value is to ten or a hundred times another to be taken for a comma in the wrong place. */
const slipTolerance = 0.2;
const slipFactors = [10, 100, 0.1, 0.01] as const;

const unusualTimes = 5;
const unusualSteps = 3;

const slipOf = (value: number, previous: number): number | null =>
  slipFactors.find((factor) => Math.abs(value / factor - previous) <= slipTolerance * Math.abs(previous)) ??
  null;

const rangeOf = ({ unit, minimum, maximum }: CheckedValue["indicator"]) =>
  minimum === null && maximum === null && unit === "%"
    ? { minimum: 0, maximum: 100, isAssumed: true }
    : { minimum, maximum, isAssumed: false };

const rangeQuestion = ({ indicator, value }: CheckedValue): ValueQuestion[] => {
  const range = rangeOf(indicator);
  const isWithin = value >= (range.minimum ?? -Infinity) && value <= (range.maximum ?? Infinity);
  return isWithin ? [] : [{ code: "out_of_range", ...range }];
};

/** What was lost by a step, in the indicator's unit; negative when it was a gain. */
const loss = (step: number, direction: IndicatorDirection): number =>
  direction === "higher_is_better" ? -step : step;

/** What is unusual in the size of a value; the strongest reason speaks for all. */
const sizeQuestion = (
  { indicator, value }: CheckedValue,
  before: readonly IndicatorValueRecord[],
): ValueQuestion | null => {
  const last = before.at(-1);
  if (last === undefined || last.value === value) return null;
  const previous = earlierValue(last);
  if (last.value === 0 || value === 0) return { code: "against_zero", previous };
  const factor = slipOf(value, last.value);
  if (factor !== null) return { code: "decimal_slip", factor, previous };
  const times = value / last.value;
  if (times >= unusualTimes || times <= 1 / unusualTimes) return { code: "magnitude", previous };
  const steps = before.slice(1).map((one, index) => one.value - (before[index]?.value ?? one.value));
  const step = value - last.value;
  const largest = Math.max(0, ...steps.map(Math.abs));
  if (largest > 0 && exceeds(Math.abs(step), unusualSteps * largest))
    return { code: "large_step", previous, step, largest };
  const largestLoss = Math.max(0, ...steps.map((one) => loss(one, indicator.direction)));
  if (steps.length > 0 && exceeds(loss(step, indicator.direction), largestLoss))
    return { code: "worse_than_ever", previous, step, largest: largestLoss };
  return null;
};

/** By more than the last digit of a computation. */
const exceeds = (one: number, other: number): boolean => one - other > 1e-9 * Math.max(1, Math.abs(other));

const timeQuestions = (checked: CheckedValue, facts: readonly IndicatorValueRecord[]): ValueQuestion[] => {
  const ofThatTime = facts.filter((one) => isOfSameTime(one, checked));
  if (ofThatTime.some(({ value }) => value === checked.value)) return [{ code: "duplicate" }];
  const [other] = ofThatTime;
  if (other !== undefined) return [{ code: "disagrees", other: earlierValue(other) }];
  const last = facts.at(-1);
  if (checked.role === "baseline" || last === undefined || timeOf(last) <= timeOf(checked)) return [];
  return [{ code: "earlier_than_last", last: earlierValue(last) }];
};

/**
 * What to ask before a value is stored: none of it forbids. Out of range; its size against the history of that time
 * (a comma in the wrong place, ×/÷ 5, from or to zero, three times the largest step, worse than ever before: the first of
 * these that holds); entered before, other than what is there of that time, or earlier than the last. A baseline is
 * compared with baselines only. Size is compared with the values of earlier days; where there are none, with the next
 * one.
 */
export const valueChecks = (checked: CheckedValue): ValueQuestion[] => {
  const facts = standingValues(checked.history)
    .filter((one) => isFact(one) && one.role === checked.role)
    .toSorted((one, other) => (timeOf(one) === timeOf(other) ? 0 : timeOf(one) < timeOf(other) ? -1 : 1));
  const before = facts.filter((one) => timeOf(one) < timeOf(checked));
  const after = facts.filter((one) => timeOf(one) > timeOf(checked));
  const size = sizeQuestion(checked, before.length > 0 ? before : after.slice(0, 1));
  return [...rangeQuestion(checked), ...(size === null ? [] : [size]), ...timeQuestions(checked, facts)];
};
