import type { CalendarDate } from "@kedr/domain";
import type { Sketch } from "../../components/chart-frame.tsx";
import type { DrawnIndicator } from "./series-table.ts";
import type { DrawWords } from "./draw-words.ts";
import type { ForecastFan } from "./forecast-fan.ts";
import type { Plot } from "./plot-box.ts";
import type { Series, SeriesPoint } from "./series.ts";
import type { Span } from "./series-span.ts";
import { textWidth } from "../../components/wrapped-lines.ts";
import { whenWords } from "./draw-words.ts";
import { Legend, legendHeight } from "./legend.tsx";
import { Label, dimmed } from "./marks.tsx";
import { plotOf } from "./plot-box.ts";
import { roundTicks } from "./scale.ts";
import { forecastLook, seriesLegend } from "./series-look.ts";
import { Axes, SeriesMarks } from "./series-plot.tsx";
import { drawnValues, yearsWithin } from "./series-span.ts";

/** With more points only the ends are labelled. */
const labelsAll = 6;
const plotHeight = 160;
/** More are labelled by themselves, instead of the days of the points. */
const mostYears = 3;
const labelSize = 11;

const ends = <Item,>(items: readonly Item[]): Item[] =>
  items.filter((_, index) => index === 0 || index === items.length - 1);

const labelled = ({ points }: Series): SeriesPoint[] => {
  const shown = points.filter(({ role }) => role !== "disputed");
  return shown.length <= labelsAll ? shown : ends(shown);
};

/** Words under or above a place, moved in where they would run over an edge. */
const keptWithin = (x: number, words: string, width: number): number => {
  const half = textWidth(words, labelSize) / 2;
  return Math.min(Math.max(x, half), width - half);
};

/** Of places from the left, those with room for their words. */
const withRoom = <Item extends { x: number; words: string }>(items: readonly Item[]): Item[] => {
  let end = -Infinity;
  return items.filter(({ x, words }) => {
    const half = textWidth(words, labelSize) / 2 + 3;
    if (x - half < end) return false;
    end = x + half;
    return true;
  });
};

interface LabelsProps {
  plot: Plot;
  span: Span;
  series: Series;
  width: number;
  isFalling: boolean;
  words: DrawWords;
}

const isLong = (span: Span): boolean => yearsWithin(span).length > mostYears;

const ValueLabels = ({
  plot: { left, top },
  span,
  series,
  width,
  isFalling,
  words: { format },
}: LabelsProps) => {
  // Over many years the points stand close: the latest one is told.
  const points = isLong(span) ? labelled(series).slice(-1) : labelled(series);
  const values = withRoom(
    points.map((point) => ({ point, x: left(point.date), words: format.number(point.value) })),
  );
  return values.map(({ point, x, words }) => (
    // A falling series starts at its top: below the points there is room.
    <Label
      key={point.id}
      x={keptWithin(x, words, width)}
      y={top(point.value) + (isFalling ? 18 : -9)}
      anchor="middle"
      isStrong
    >
      {words}
    </Label>
  ));
};

/** The days of the points; over many years, where the years begin. */
const DayLabels = ({
  plot: { left, box },
  series,
  width,
  span,
  words: { format },
}: Omit<LabelsProps, "isFalling">) => {
  const days = isLong(span)
    ? yearsWithin(span).map((date) => ({ x: left(date), words: date.slice(0, 4) }))
    : [...new Map(labelled(series).map((point) => [point.date, point])).values()].map((point) => {
        const words = whenWords(point, format);
        return { x: keptWithin(left(point.date), words, width), words };
      });
  return withRoom(days).map(({ x, words }) => (
    <Label key={words} x={x} y={box.y + box.height + 16} anchor="middle" colour={dimmed}>
      {words}
    </Label>
  ));
};

/** The expected course and its band, told apart from the way to the target by its strokes. */
const Fan = ({ fan, plot: { left, top } }: { fan: ForecastFan; plot: Plot }) => (
  <g data-forecast>
    <polygon
      points={fan.band.map(({ date, value }) => `${left(date)},${top(value)}`).join(" ")}
      fill={forecastLook.colour}
      fillOpacity={0.16}
    />
    <line
      x1={left(fan.from.date)}
      y1={top(fan.from.value)}
      x2={left(fan.median.date)}
      y2={top(fan.median.value)}
      stroke={forecastLook.colour}
      strokeWidth={2}
      strokeDasharray={forecastLook.dash}
    />
  </g>
);

const TargetLevel = ({
  plot,
  series: { target },
  words: { t, format },
}: Pick<LabelsProps, "plot" | "series" | "words">) => {
  if (target === null) return null;
  const { box, top } = plot;
  const value = format.number(target.value);
  return (
    <g>
      <line
        x1={box.x}
        x2={box.x + box.width}
        y1={top(target.value)}
        y2={top(target.value)}
        stroke="var(--kedr-control-line)"
        strokeWidth={1.5}
        strokeDasharray="10 4"
      />
      <Label x={box.x + 4} y={top(target.value) - 5} colour={dimmed}>
        {target.year === null
          ? t("charts.targetLevelNoYear", { value })
          : t("charts.targetLevel", { value, year: target.year })}
      </Label>
    </g>
  );
};

interface DecisionDayProps {
  plot: Plot;
  decidedOn: CalendarDate;
  width: number;
  words: DrawWords;
}

/** The day of a decision: what stands left of it was before. */
const DecisionDay = ({ plot: { box, left }, decidedOn, width, words: { t, format } }: DecisionDayProps) => {
  const mark = t("decisions.mark", { date: format.date(decidedOn) });
  const x = left(decidedOn);
  // To the right of its line, or to the left where the edge is near.
  const hasRoom = x + 6 + textWidth(mark, labelSize) < width;
  return (
    <g>
      <line x1={x} x2={x} y1={box.y} y2={box.y + box.height} stroke="var(--kedr-accent)" strokeWidth={2} />
      <Label
        x={hasRoom ? x + 6 : x - 6}
        y={box.y + box.height - 6}
        anchor={hasRoom ? "start" : "end"}
        colour="var(--kedr-accent)"
      >
        {mark}
      </Label>
    </g>
  );
};

interface SeriesDrawing {
  span: Span;
  width: number;
  words: DrawWords;
  /** Null where none is asked for, or none is made. */
  fan: ForecastFan | null;
  /** The day of a decision; null for none. */
  decidedOn: CalendarDate | null;
}

/** The course of one indicator, with its values and days written to it. */
export const sketchSeries = (
  { indicator, series }: DrawnIndicator,
  { span, width, words, fan, decidedOn }: SeriesDrawing,
): Sketch => {
  const legend = [
    ...seriesLegend([series], span, words.t),
    ...(fan ? [{ words: words.t("charts.point.forecast"), ...forecastLook }] : []),
  ];
  const all = [...drawnValues(series, span, true), ...(fan?.band.map(({ value }) => value) ?? [])];
  const ticks = roundTicks([Math.min(...all), Math.max(...all)], 3);
  const margin = Math.max(...ticks.map((tick) => textWidth(words.format.number(tick), labelSize))) + 12;
  const y = legendHeight(legend, width) + 18;
  const plot = plotOf({ x: margin, y, width: width - margin - 18, height: plotHeight }, span, ticks);
  const labels = { plot, span, series, width, words };
  return {
    height: y + plotHeight + 24,
    content: (
      <>
        <Legend entries={legend} width={width} y={0} />
        <Axes plot={plot} span={span} format={words.format} />
        <TargetLevel plot={plot} series={series} words={words} />
        {fan ? <Fan fan={fan} plot={plot} /> : null}
        {decidedOn !== null && decidedOn >= span.from && decidedOn <= span.to ? (
          <DecisionDay plot={plot} decidedOn={decidedOn} width={width} words={words} />
        ) : null}
        <SeriesMarks plot={plot} span={span} series={series} />
        <ValueLabels {...labels} isFalling={indicator.direction === "lower_is_better"} />
        <DayLabels {...labels} />
      </>
    ),
  };
};
