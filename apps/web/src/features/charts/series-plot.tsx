import type { Format } from "../../lib/format.ts";
import type { Plot } from "./plot-box.ts";
import type { Series } from "./series.ts";
import type { Span } from "./series-span.ts";
import { Label, Mark, dimmed } from "./marks.tsx";
import { breakLook, pathLook, pointLook } from "./series-look.ts";
import { breaksWithin, pathWithin, yearsWithin } from "./series-span.ts";

interface PlotProps {
  plot: Plot;
  span: Span;
}

/** The axis of values with its marks, and the first days of years. */
export const Axes = ({ plot, span, format }: PlotProps & { format: Format }) => {
  const { box, ticks, left, top } = plot;
  return (
    <g>
      {yearsWithin(span).map((date) => (
        <line
          key={date}
          x1={left(date)}
          x2={left(date)}
          y1={box.y}
          y2={box.y + box.height}
          stroke="var(--kedr-line)"
        />
      ))}
      <line
        x1={box.x}
        x2={box.x + box.width}
        y1={box.y + box.height}
        y2={box.y + box.height}
        stroke="var(--kedr-control-line)"
      />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={box.x} x2={box.x + box.width} y1={top(tick)} y2={top(tick)} stroke="var(--kedr-line)" />
          <Label x={box.x - 8} y={top(tick) + 4} anchor="end" colour={dimmed}>
            {format.number(tick)}
          </Label>
        </g>
      ))}
    </g>
  );
};

/** The way to the target, the facts of each version joined, the breaks between them, and all points. */
export const SeriesMarks = ({ plot: { box, left, top }, span, series }: PlotProps & { series: Series }) => {
  const path = pathWithin(series, span);
  return (
    <g>
      {path ? (
        <polyline
          points={path.map(({ date, value }) => `${left(date)},${top(value)}`).join(" ")}
          fill="none"
          stroke={pathLook.colour}
          strokeWidth={1.5}
          strokeDasharray={pathLook.dash}
        />
      ) : null}
      {breaksWithin(series, span).map(({ date }) => (
        <line
          key={date}
          x1={left(date)}
          x2={left(date)}
          y1={box.y}
          y2={box.y + box.height}
          stroke={breakLook.colour}
          strokeWidth={2}
          strokeDasharray={breakLook.dash}
        />
      ))}
      {series.lines.map((facts, version) => (
        <polyline
          key={facts[0]?.id}
          points={facts.map(({ date, value }) => `${left(date)},${top(value)}`).join(" ")}
          fill="none"
          stroke={pointLook.fact.colour}
          strokeWidth={2}
          strokeDasharray={version % 2 === 0 ? "" : "8 3"}
        />
      ))}
      {series.points.map(({ id, role, date, value }) => (
        <Mark
          key={id}
          shape={pointLook[role].mark}
          colour={pointLook[role].colour}
          x={left(date)}
          y={top(value)}
        />
      ))}
    </g>
  );
};
