import type { ReactNode } from "react";
import { textWidth, wrappedLines } from "../../components/wrapped-lines.ts";
import { linearScale } from "./scale.ts";
import { Label, dimmed } from "./marks.tsx";

/** A bar of a percentage. */
export interface Bar {
  /** Null where there is none: then the words stand alone. */
  percent: number | null;
  words: string;
  colour: string;
  /** Filled, or an outline: the second kind of figures beside the first. */
  isOutline: boolean;
}

/** What the bars below each other are of. */
export interface BarGroup {
  id: string;
  name: string;
  isStrong: boolean;
  bars: readonly Bar[];
}

interface BarsProps {
  groups: readonly BarGroup[];
  width: number;
  y: number;
  /** Percent at which the mark of the target stands; null for none. */
  target: number | null;
  targetColour: string;
}

const nameSize = 12;
const nameLine = 16;
const barHeight = 12;
const barStep = 18;
const groupGap = 12;

const layout = (groups: readonly BarGroup[], width: number) => {
  let y = 0;
  return groups.map((group) => {
    const lines = wrappedLines(group.name, { width, fontSize: nameSize });
    const place = { group, lines, y, barsAt: y + lines.length * nameLine + 2 };
    y = place.barsAt + group.bars.length * barStep + groupGap;
    return { ...place, end: y - groupGap };
  });
};

/** How high the bars stand in so many pixels. */
export const barsHeight = (groups: readonly BarGroup[], width: number): number =>
  layout(groups, width).at(-1)?.end ?? 0;

const BarLine = ({
  bar,
  y,
  end,
  place,
}: {
  bar: Bar;
  y: number;
  end: number;
  place: (percent: number) => number;
}): ReactNode => {
  const { percent, words, colour, isOutline } = bar;
  if (percent === null)
    return (
      <Label x={0} y={y + 10} colour={dimmed}>
        {words}
      </Label>
    );
  return (
    <g>
      <rect y={y} width={end} height={barHeight} fill="var(--kedr-neutral-fill)" />
      <rect
        y={y + (isOutline ? 1 : 0)}
        width={Math.max(place(percent), 1)}
        height={barHeight - (isOutline ? 2 : 0)}
        fill={isOutline ? "var(--kedr-raised)" : colour}
        stroke={isOutline ? colour : "none"}
        strokeWidth={2}
        strokeDasharray={isOutline ? "5 3" : ""}
      />
      <Label x={end + 8} y={y + 10} isStrong>
        {words}
      </Label>
    </g>
  );
};

/** Bars from 0 to 100 %, each with its number, names above them, so that they read on a phone as well. */
export const Bars = ({ groups, width, y, target, targetColour }: BarsProps) => {
  const words = groups.flatMap(({ bars }) => bars.filter(({ percent }) => percent !== null));
  const end = width - 14 - Math.max(48, ...words.map((bar) => textWidth(bar.words, 11)));
  const place = linearScale([0, 100], [0, end]);
  return (
    <g transform={`translate(0 ${y})`}>
      {layout(groups, width).map(({ group, lines, y: top, barsAt }) => (
        <g key={group.id} data-bars={group.id}>
          {lines.map((line, index) => (
            <Label key={line} x={0} y={top + 12 + index * nameLine} size={nameSize} isStrong={group.isStrong}>
              {line}
            </Label>
          ))}
          {group.bars.map((bar, index) => (
            <BarLine key={bar.colour} bar={bar} y={barsAt + index * barStep} end={end} place={place} />
          ))}
          {target === null || group.bars.every(({ percent }) => percent === null) ? null : (
            <line
              x1={place(target)}
              x2={place(target)}
              y1={barsAt - 3}
              y2={barsAt + group.bars.length * barStep - 3}
              stroke={targetColour}
              strokeWidth={2}
              strokeDasharray="4 2"
            />
          )}
        </g>
      ))}
    </g>
  );
};
