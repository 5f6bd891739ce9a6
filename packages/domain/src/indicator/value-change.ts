import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import { type MethodologyOfValue, valueMethodologies } from "../maturity/value-methodology.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { plainValue } from "./blank-records.ts";
import { valueDisagreements } from "./disagreement.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";
import { correctionsOf, standingValues } from "./standing-values.ts";
import { valueChecks } from "./value-checks.ts";
import type { CorrectValueInput, EnteredValue } from "./value.schema.ts";
import type { RowQuestions, ValueQuestionCode } from "./value.view.ts";

/** Why a value is not stored; the API words it. */
export type ValueRefusalCode =
  | "correction_unchanged"
  | "date_in_future"
  | "needs_confirmation"
  | "nothing_to_choose"
  | "value_awaits_review"
  | "value_corrected"
  | "value_not_chosen";

/** `field` is the input at fault; null when it is the state of the value that forbids the change. */
export interface ValueRefusal {
  code: ValueRefusalCode;
  field: string | null;
}

/** A value that was entered by hand, with nothing said of it but what was entered. */
const entered = {
  ...plainValue,
  dateBasis: null,
  reportId: null,
  valueReportId: null,
  toldOn: null,
  evidence: null,
  origin: "entered",
  version: 1,
} as const;

/** The record of a row. */
export const enteredRecord = (row: EnteredValue, id: string): IndicatorValueRecord => ({
  ...entered,
  id,
  indicatorId: row.indicatorId,
  role: row.role,
  kind: row.kind,
  value: row.value,
  date: row.date,
  year: row.year,
  methodologyId: row.methodologyId,
  sourceDocument: row.sourceDocument,
  sourceSlide: row.sourceSlide,
});

/** The value that takes the place of another: of the same time, kind and methodology, and chosen where that one was. */
export const correctingRecord = (
  corrected: IndicatorValueRecord,
  { value, reason, sourceDocument, sourceSlide }: Omit<CorrectValueInput, "requestId">,
  id: string,
): IndicatorValueRecord => ({
  ...entered,
  id,
  indicatorId: corrected.indicatorId,
  role: corrected.role,
  kind: corrected.kind,
  date: corrected.date,
  year: corrected.year,
  dateBasis: corrected.dateBasis,
  methodologyId: corrected.methodologyId,
  isChosen: corrected.isChosen,
  choiceReason: corrected.choiceReason,
  value,
  correctsId: corrected.id,
  correction: reason,
  sourceDocument,
  sourceSlide,
});

/** The first row that says what a day still to come was. */
export const refuseFuture = (rows: readonly EnteredValue[], today: CalendarDate): ValueRefusal | null => {
  const row = rows.findIndex(({ date, year }) =>
    date === null ? (year ?? 0) > yearOf(today) : date > today,
  );
  return row === -1 ? null : { code: "date_in_future", field: `values.${row}.date` };
};

/** Why a value cannot be corrected so; null when it can. */
export const refuseCorrection = (
  values: readonly IndicatorValueRecord[],
  corrected: IndicatorValueRecord,
  value: number,
): ValueRefusal | null => {
  if (correctionsOf(values).has(corrected.id)) return { code: "value_corrected", field: null };
  if (corrected.kind === "estimate" && (corrected.reportId ?? corrected.valueReportId) !== null)
    return { code: "value_awaits_review", field: null };
  return corrected.value === value ? { code: "correction_unchanged", field: "value" } : null;
};

/** The ids of the values that a value argues with; null when it argues with none. */
export const rivalsOf = (portfolio: Portfolio, value: IndicatorValueRecord): string[] | null => {
  const values = portfolio.IndicatorValue.filter(({ indicatorId }) => indicatorId === value.indicatorId);
  const group = valueDisagreements(values, valueMethodologies(portfolio)).find((one) =>
    one.values.some(({ id }) => id === value.id),
  );
  return group === undefined ? null : group.values.map(({ id }) => id).filter((id) => id !== value.id);
};

const earliestFirst = (one: IndicatorValueRecord, other: IndicatorValueRecord): number =>
  timeOf(one) < timeOf(other) ? -1 : 1;

const timeOf = ({ date, year, id }: IndicatorValueRecord): string => `${date ?? `${year ?? ""}-12-31`} ${id}`;

const ofSameVersion =
  (methodologyOf: MethodologyOfValue, record: IndicatorValueRecord) =>
  (other: IndicatorValueRecord): boolean =>
    methodologyOf(other)?.id === methodologyOf(record)?.id;

/**
 * What remains to be asked of values before they are stored. Each is compared with what is stored under its methodology
 * version, and with the rows of earlier days sent along. Rows without a question left are not in the answer.
 */
export const openQuestions = (
  portfolio: Portfolio,
  rows: readonly { record: IndicatorValueRecord; confirmed: readonly ValueQuestionCode[] }[],
): RowQuestions[] => {
  const methodologyOf = valueMethodologies(portfolio);
  const indicators = new Map(portfolio.Indicator.map((indicator) => [indicator.id, indicator]));
  const stored = groupedBy(portfolio.IndicatorValue, ({ indicatorId }) => indicatorId);
  const sent = groupedBy(
    rows.map(({ record }) => record).toSorted(earliestFirst),
    ({ indicatorId }) => indicatorId,
  );
  return rows.flatMap(({ record, confirmed }, row): RowQuestions[] => {
    const indicator = indicators.get(record.indicatorId);
    if (indicator === undefined) return [];
    const along = sent.get(indicator.id) ?? [];
    const { role, value, date, year, correctsId } = record;
    // Before the corrected one is left out: what it had corrected itself must not stand again.
    const standing = standingValues(stored.get(indicator.id) ?? []);
    const history = [...standing, ...along.slice(0, along.indexOf(record))]
      .filter(({ id }) => id !== correctsId)
      .filter(ofSameVersion(methodologyOf, record));
    const questions = valueChecks({ indicator, history, role, value, date, year }).filter(
      ({ code }) => !confirmed.includes(code),
    );
    return questions.length === 0 ? [] : [{ row, questions }];
  });
};
