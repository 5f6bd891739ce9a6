import type { Sketch } from "../../components/chart-frame.tsx";
import type { DrawnIndicator } from "./series-table.ts";
import type { DrawWords } from "./draw-words.ts";
import type { Format } from "../../lib/format.ts";
import type { Box } from "./plot-box.ts";
import type { Span } from "./series-span.ts";
import { valueWords } from "../../components/use-value-words.ts";
import { textWidth, wrappedLines } from "../../components/wrapped-lines.ts";
import { Legend, legendHeight } from "./legend.tsx";
import { Label, dimmed } from "./marks.tsx";
import { plotOf } from "./plot-box.ts";
import { roundTicks } from "./scale.ts";
import { seriesLegend } from "./series-look.ts";
import { Axes, SeriesMarks } from "./series-plot.tsx";
import { drawnValues } from "./series-span.ts";

interface Drawing {
  /** The days all of them share; null where none has any. */
  span: Span | null;
  words: DrawWords;
}

const nameSize = 12;
const nameLine = 15;
const labelSize = 11;
const plotHeight = 64;
const standingAt = 2 * nameLine + 10;
const axisHeight = 20;
const grid = { leastWidth: 230, gap: 22 };
const behindColour = "var(--kedr-bad-ink)";

/** How high the words above a course are; the line that says «отстаёт» only where one of them is behind. */
const headHeight = (drawn: readonly DrawnIndicator[]): number =>
  standingAt + (drawn.some(({ expected }) => expected !== null) ? 28 : 14);

const standingWords = ({ indicator }: DrawnIndicator, { t, format }: DrawWords): string => {
  const { current, target, unit } = indicator;
  return [
    ...(current === null ? [] : [valueWords(current.value, unit, format)]),
    ...(target === null
      ? []
      : [t("charts.targetLevelNoYear", { value: valueWords(target.value, unit, format) })]),
  ].join(" · ");
};

interface CellProps {
  drawn: DrawnIndicator;
  /** Its own place; the height is that of the words above the course. */
  box: Box;
  span: Span;
  words: DrawWords;
  /** From the left of the place to its axis. */
  margin: number;
}

/** One indicator's name, below it how it stands, and its small course. */
const Cell = ({ drawn, box, span, words, margin }: CellProps) => {
  const { name, id } = drawn.indicator;
  const isBehind = drawn.expected !== null;
  const lines = wrappedLines(name, { width: box.width, fontSize: nameSize, isStrong: isBehind, limit: 2 });
  return (
    <g transform={`translate(${box.x} ${box.y})`} data-indicator={id}>
      <title>{name}</title>
      {lines.map((line, index) => (
        <Label key={line} x={0} y={nameSize + index * nameLine} size={nameSize} isStrong={isBehind}>
          {line}
        </Label>
      ))}
      <Label x={0} y={standingAt} colour={dimmed}>
        {standingWords(drawn, words)}
      </Label>
      {isBehind ? (
        <Label x={0} y={standingAt + nameLine} colour={behindColour} isStrong>
          {`▼ ${words.t("charts.behind")}`}
        </Label>
      ) : null}
      <Course drawn={drawn} span={span} words={words} margin={margin} box={{ ...box, x: 0, y: box.height }} />
    </g>
  );
};

const ticksOf = ({ series }: DrawnIndicator, span: Span): number[] => {
  const values = drawnValues(series, span, false);
  return roundTicks([Math.min(...values), Math.max(...values)], 2);
};

/** Room for the widest mark of all the axes: below each other the same days then stand at the same place. */
const marginOf = (courses: readonly DrawnIndicator[], span: Span, format: Format): number =>
  12 +
  Math.max(
    0,
    ...courses.flatMap((one) => ticksOf(one, span)).map((tick) => textWidth(format.number(tick), labelSize)),
  );

const Course = ({ drawn, span, words: { format }, box, margin }: CellProps) => {
  const ticks = ticksOf(drawn, span);
  const plot = plotOf(
    { x: margin, y: box.y, width: box.width - margin - 6, height: plotHeight },
    span,
    ticks,
  );
  const foot = box.y + plotHeight + 15;
  return (
    <g>
      <Axes plot={plot} span={span} format={format} />
      <SeriesMarks plot={plot} span={span} series={drawn.series} />
      <Label x={margin} y={foot} colour={dimmed}>
        {format.date(span.from)}
      </Label>
      <Label x={box.width - 6} y={foot} anchor="end" colour={dimmed}>
        {format.date(span.to)}
      </Label>
    </g>
  );
};

/** A line for each that has no course: its name, and what is known of it. */
const silentLines = (silent: readonly DrawnIndicator[], { t, format }: DrawWords): string[] =>
  silent.map(({ indicator: { name, current, unit } }) =>
    t("charts.silent", {
      name,
      what:
        current === null
          ? t("charts.noValues")
          : t("charts.undated", { value: valueWords(current.value, unit, format) }),
    }),
  );

/** Many small courses beside each other: one axis of time, an axis of values each. Those without a course come last. */
export const sketchMultiples = (
  drawn: readonly DrawnIndicator[],
  { span, words, width }: Drawing & { width: number },
): Sketch => {
  const courses = span === null ? [] : drawn.filter(({ series }) => series.points.length > 0);
  const silent = silentLines(
    drawn.filter((one) => !courses.includes(one)),
    words,
  ).flatMap((line) => wrappedLines(line, { width, fontSize: nameSize }));
  const columns = Math.max(1, Math.floor((width + grid.gap) / (grid.leastWidth + grid.gap)));
  const cellWidth = (width - (columns - 1) * grid.gap) / columns;
  const legend = span
    ? seriesLegend(
        courses.map(({ series }) => series),
        span,
        words.t,
      )
    : [];
  const y = legendHeight(legend, width) + 8;
  const head = headHeight(courses);
  const margin = span ? marginOf(courses, span, words.format) : 0;
  const step = head + plotHeight + axisHeight + grid.gap;
  const end = y + Math.ceil(courses.length / columns) * step;
  return {
    height: end + silent.length * nameLine + 4,
    content: (
      <>
        <Legend entries={legend} width={width} y={0} />
        {span === null
          ? null
          : courses.map((one, index) => (
              <Cell
                key={one.indicator.id}
                drawn={one}
                span={span}
                words={words}
                margin={margin}
                box={{
                  x: (index % columns) * (cellWidth + grid.gap),
                  y: y + Math.floor(index / columns) * step,
                  width: cellWidth,
                  height: head,
                }}
              />
            ))}
        {silent.map((line, index) => (
          <Label key={line} x={0} y={end + nameSize + index * nameLine} size={nameSize} colour={dimmed}>
            {line}
          </Label>
        ))}
      </>
    ),
  };
};
