import type { IndicatorView } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { ChartCell, ChartTable } from "../../components/chart-table.ts";
import type { ForecastFan } from "./forecast-fan.ts";
import type { Series } from "./series.ts";

/** An indicator with what is drawn of it. */
export interface DrawnIndicator {
  indicator: IndicatorView;
  series: Series;
  /** What stands on the way to the target on the day of the latest fact, where that fact is behind it. */
  expected: { value: number; date: `${number}-${number}-${number}` } | null;
}

/** Computed numbers are told to two digits, as everywhere. */
export const inHundredths = (value: number): number => Math.round(value * 100) / 100;

const timeCell = ({ year, date }: Pick<Series["points"][number], "year" | "date">): ChartCell =>
  year === null ? { date } : String(year);

/** A row for each point, for what was expected, and for the target: period, what it is, value. */
const rowsOf = (
  { indicator: { current }, series: { points, target }, expected }: DrawnIndicator,
  t: TFunction,
): ChartCell[][] => {
  const rowOf = (what: string, when: ChartCell, value: number): ChartCell[] => [what, when, value];
  return [
    ...points.map((point) => rowOf(t(`charts.point.${point.role}`), timeCell(point), point.value)),
    ...(points.some(({ role }) => role === "fact") || current === null
      ? []
      : [rowOf(t("charts.point.fact"), null, current.value)]),
    ...(expected
      ? [rowOf(t("charts.point.expected"), { date: expected.date }, inHundredths(expected.value))]
      : []),
    ...(target
      ? [rowOf(t("charts.point.target"), target.year === null ? null : String(target.year), target.value)]
      : []),
  ];
};

const columnsOf = (t: TFunction): string[] => [
  t("charts.column.what"),
  t("charts.column.when"),
  t("charts.value"),
];

const fanRows = ({ median, slow, fast }: ForecastFan, t: TFunction): ChartCell[][] => [
  [t("charts.point.forecast"), { date: median.date }, inHundredths(median.value)],
  [t("charts.point.slow"), { date: slow.date }, inHundredths(slow.value)],
  [t("charts.point.fast"), { date: fast.date }, inHundredths(fast.value)],
];

/** The numbers of one course, and of its forecast where it is drawn. */
export const courseTable = (drawn: DrawnIndicator, fan: ForecastFan | null, t: TFunction): ChartTable => ({
  columns: [...columnsOf(t), t("charts.column.unit")],
  rows: [...rowsOf(drawn, t), ...(fan ? fanRows(fan, t) : [])].map((row) => [...row, drawn.indicator.unit]),
});

/** The numbers of many courses, each row with its indicator. */
export const coursesTable = (drawn: readonly DrawnIndicator[], t: TFunction): ChartTable => ({
  columns: [t("charts.column.indicator"), ...columnsOf(t), t("charts.column.unit")],
  rows: drawn.flatMap((one) => {
    const { id, name, unit } = one.indicator;
    return rowsOf(one, t).map((row) => [{ indicatorId: id, name }, ...row, unit]);
  }),
});
