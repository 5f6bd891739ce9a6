import type { RegionExplanation } from "@kedr/domain";
import type { Sketch } from "../../components/chart-frame.tsx";
import type { DrawWords } from "./draw-words.ts";
import type { IndustryFigure } from "./industry-figures.ts";
import type { Circle } from "./radar-geometry.ts";
import { wrappedLines } from "../../components/wrapped-lines.ts";
import { industryFigures } from "./industry-figures.ts";
import { Legend, legendHeight } from "./legend.tsx";
import { Label, Mark, dimmed } from "./marks.tsx";
import { maturityLegend, maturityLook, targetLook } from "./maturity-look.ts";
import { neighbours, onSpoke, shareOf } from "./radar-geometry.ts";

const rings = [25, 50, 75, 100];
const nameRoom = 150;
const line = 15;
const longestRadius = 150;

interface RingProps {
  circle: Circle;
  count: number;
  percent: number;
}

const ringPath = ({ circle, count, percent }: RingProps): string => {
  const corners = Array.from({ length: count }, (_, index) =>
    onSpoke(circle, { index, count, share: shareOf(percent) }),
  );
  return `M${corners.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
};

const Web = ({ circle, figures }: { circle: Circle; figures: readonly IndustryFigure[] }) => {
  const count = figures.length;
  return (
    <g>
      {rings.map((percent) => (
        <path key={percent} d={ringPath({ circle, count, percent })} fill="none" stroke="var(--kedr-line)" />
      ))}
      {figures.map(({ id, published, computed }, index) => {
        const end = onSpoke(circle, { index, count, share: 1 });
        const isMissing = published === null && computed === null;
        return (
          <line
            key={id}
            x1={circle.x}
            y1={circle.y}
            x2={end.x}
            y2={end.y}
            stroke={isMissing ? "var(--kedr-control-line)" : "var(--kedr-line)"}
            strokeDasharray={isMissing ? "2 4" : ""}
          />
        );
      })}
      {rings.map((percent) => (
        <Label
          key={percent}
          x={circle.x + 5}
          y={circle.y - circle.radius * shareOf(percent) + 2}
          size={10}
          colour={dimmed}
        >
          {percent}
        </Label>
      ))}
    </g>
  );
};

interface FiguresProps {
  circle: Circle;
  figures: readonly IndustryFigure[];
  kind: "published" | "computed";
}

const Figures = ({ circle, figures, kind }: FiguresProps) => {
  const look = maturityLook[kind];
  const places = figures.map((figure, index) => {
    const percent = figure[kind];
    return percent === null
      ? null
      : onSpoke(circle, { index, count: figures.length, share: shareOf(percent) });
  });
  return (
    <g data-figures={kind}>
      {neighbours(figures.map((figure) => figure[kind])).map(([from, to]) => (
        <line
          key={from}
          x1={places[from]?.x}
          y1={places[from]?.y}
          x2={places[to]?.x}
          y2={places[to]?.y}
          stroke={look.colour}
          strokeWidth={2}
          strokeDasharray={look.dash}
        />
      ))}
      {places.map((place, index) =>
        place === null ? null : (
          <Mark key={figures[index]?.id} shape={look.mark} colour={look.colour} {...place} />
        ),
      )}
    </g>
  );
};

interface NameProps {
  circle: Circle;
  figure: IndustryFigure;
  index: number;
  count: number;
  words: DrawWords;
}

const anchorOf = (offset: number) => {
  if (Math.abs(offset) < 8) return "middle";
  return offset > 0 ? "start" : "end";
};

/** The industry at the end of its spoke, with its figures or the word that there are none. */
const Name = ({ circle, figure, index, count, words: { t, format } }: NameProps) => {
  const { x, y } = onSpoke({ ...circle, radius: circle.radius + 14 }, { index, count, share: 1 });
  const names = wrappedLines(figure.name, { width: nameRoom, fontSize: 12 });
  const { published, computed } = figure;
  const told = [
    published === null
      ? { words: `${t("charts.maturity.published")}: ${t("shared.notEntered")}`, colour: dimmed }
      : { words: `● ${format.percent(published)}`, colour: maturityLook.published.colour },
    ...(computed === null
      ? []
      : [{ words: `□ ${format.computedPercent(computed)}`, colour: maturityLook.computed.colour }]),
  ];
  const height = (names.length + told.length) * line;
  const share = (y - circle.y) / (circle.radius + 14);
  // Above the circle the words end at the spoke, below they begin there, beside it they stand around it.
  const first = y + 11 - (height * (1 - share)) / 2;
  const place = { x, anchor: anchorOf(x - circle.x), size: 12 } as const;
  return (
    <g data-industry={figure.id}>
      {names.map((text, row) => (
        <Label key={text} {...place} y={first + row * line} isStrong>
          {text}
        </Label>
      ))}
      {told.map(({ words, colour }, row) => (
        <Label key={words} {...place} y={first + (names.length + row) * line} colour={colour}>
          {words}
        </Label>
      ))}
    </g>
  );
};

/** The industries of the index around a centre; three at least. A figure that is not there is joined with nothing. */
export const sketchRadar = (
  region: RegionExplanation,
  { width, words }: { width: number; words: DrawWords },
): Sketch => {
  const figures = industryFigures(region);
  const count = figures.length;
  const legend = maturityLegend(region, words);
  const y = legendHeight(legend, width);
  const radius = Math.min(longestRadius, width / 2 - nameRoom - 20);
  const labelRoom = 4 * line;
  const circle = { x: width / 2, y: y + labelRoom + radius + 10, radius };
  return {
    height: circle.y + radius + labelRoom,
    content: (
      <>
        <Legend entries={legend} width={width} y={0} />
        <Web circle={circle} figures={figures} />
        {region.target ? (
          <path
            d={ringPath({ circle, count, percent: region.target.value })}
            fill="none"
            stroke={targetLook.colour}
            strokeWidth={1.5}
            strokeDasharray={targetLook.dash}
          />
        ) : null}
        <Figures circle={circle} figures={figures} kind="computed" />
        <Figures circle={circle} figures={figures} kind="published" />
        {figures.map((figure, index) => (
          <Name key={figure.id} circle={circle} figure={figure} index={index} count={count} words={words} />
        ))}
      </>
    ),
  };
};
