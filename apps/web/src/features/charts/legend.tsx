import type { MarkShape } from "./marks.tsx";
import { textWidth } from "../../components/wrapped-lines.ts";
import { Label, Mark } from "./marks.tsx";

/** What a mark, a line or a bar in a drawing stands for. */
export interface LegendEntry {
  words: string;
  colour: string;
  mark?: MarkShape;
  /** Of the line; empty for an unbroken one, left out for none. */
  dash?: string;
}

const lineHeight = 18;
const sample = 22;
const gap = 16;
const size = 11;

/** Places of the entries, from the left, over as many lines as they need. */
const placed = (entries: readonly LegendEntry[], width: number) => {
  let [x, line] = [0, 0];
  return entries.map((entry) => {
    const own = sample + 6 + textWidth(entry.words, size);
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const place = { entry, x, y: line * lineHeight + lineHeight / 2 };
    x += own + gap;
    return place;
  });
};

/** How high the legend stands in so many pixels. */
export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  entries.length === 0 ? 0 : (placed(entries, width).at(-1)?.y ?? 0) + lineHeight / 2 + 4;

/** What the marks and lines of a drawing are, within the drawing, so that it keeps its sense where it is taken. */
export const Legend = ({
  entries,
  width,
  y,
}: {
  entries: readonly LegendEntry[];
  width: number;
  y: number;
}) => (
  <g transform={`translate(0 ${y})`}>
    {placed(entries, width).map(({ entry: { words, colour, mark, dash }, ...place }) => (
      <g key={words}>
        {dash === undefined ? null : (
          <line
            x1={place.x}
            x2={place.x + sample}
            y1={place.y}
            y2={place.y}
            stroke={colour}
            strokeWidth={2}
            strokeDasharray={dash}
          />
        )}
        {mark === undefined ? null : (
          <Mark shape={mark} colour={colour} x={place.x + sample / 2} y={place.y} />
        )}
        <Label x={place.x + sample + 6} y={place.y + 4} size={size}>
          {words}
        </Label>
      </g>
    ))}
  </g>
);
