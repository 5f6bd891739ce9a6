import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PartMeasure } from "./breakdown.view.ts";
import { earlierFigures, partKey } from "./breakdown.ts";
import type { IndicatorPartRecord, IndicatorRecord } from "./indicator.record.ts";
import type { PartRow } from "./part.schema.ts";
import { partFigure } from "./part-figure.ts";
import type { EarlierValue, RowQuestions, ValueQuestion } from "./value.view.ts";

/** An indicator whose groups are being told, with what has been told of them. */
export interface PartDesk {
  indicator: Pick<IndicatorRecord, "unit" | "composition" | "minimum" | "maximum">;
  /** Of this indicator only, of all days. */
  parts: readonly IndicatorPartRecord[];
  date: CalendarDate;
  measure: PartMeasure;
}

const unusualTimes = 5;

/** A part of a sum may be less than the least sum; a ratio lies between 0 and 100 by itself. */
const rangeOf = ({ indicator, measure }: PartDesk) => {
  const { unit, composition, minimum, maximum } = indicator;
  if (measure === "value" && unit === "%" && minimum === null && maximum === null)
    return { minimum: 0, maximum: 100, isAssumed: true };
  return { minimum: composition === "sum" ? null : minimum, maximum, isAssumed: false };
};

const rangeQuestion = (desk: PartDesk, figure: number): ValueQuestion[] => {
  const range = rangeOf(desk);
  const isWithin = figure >= (range.minimum ?? -Infinity) && figure <= (range.maximum ?? Infinity);
  return isWithin ? [] : [{ code: "out_of_range", ...range }];
};

const sizeQuestion = (figure: number, previous: EarlierValue | null): ValueQuestion[] => {
  if (previous === null || previous.value === figure) return [];
  if (previous.value === 0 || figure === 0) return [{ code: "against_zero", previous }];
  const times = figure / previous.value;
  return times >= unusualTimes || times <= 1 / unusualTimes ? [{ code: "magnitude", previous }] : [];
};

/**
 * What remains to be asked of groups' figures before they are stored; none of it forbids: outside of the indicator's
 * limits; five times the group's own figure before or more, a fifth of it or less; from zero or to zero.
 */
export const openPartQuestions = (desk: PartDesk, rows: readonly PartRow[]): RowQuestions[] => {
  const earlier = earlierFigures(desk.parts, { before: desk.date, measure: desk.measure });
  return rows.flatMap((sent, row): RowQuestions[] => {
    const figure = partFigure(sent, desk.measure);
    if (figure === null) return [];
    const { authorityId, label, confirmed } = sent;
    const before = earlier.get(partKey({ authorityId, label: label ?? "" }));
    const previous = before === undefined ? null : { value: before.figure, date: before.date, year: null };
    const questions = [...rangeQuestion(desk, figure), ...sizeQuestion(figure, previous)].filter(
      ({ code }) => !confirmed.some((one) => one === code),
    );
    return questions.length === 0 ? [] : [{ row, questions }];
  });
};
