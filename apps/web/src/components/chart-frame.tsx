import type { CalendarDate } from "@kedr/domain";
import type { ReactNode } from "react";
import type { ChartTable } from "./chart-table.ts";
import { VisuallyHidden } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../lib/use-format.ts";
import { usePaperWidth } from "../lib/use-paper-width.ts";
import { ChartDownload } from "./chart-download.tsx";
import { useChartStage } from "./chart-stage.ts";
import { ChartTableView } from "./chart-table-view.tsx";
import { Disclosure } from "./disclosure.tsx";
import classes from "./chart-frame.module.css";

/** What is drawn: SVG in pixels from the upper left corner, its colours as attributes, by the house's variables. */
export interface Sketch {
  height: number;
  content: ReactNode;
}

interface ChartFrameProps {
  title: string;
  /** Where the page says the title itself, just above: then only readers aloud and files have it. */
  isTitleHidden?: boolean;
  /** What the drawing says, in sentences with its figures: read aloud instead of it. */
  words: readonly string[];
  /** Sentences that everyone sees, under the drawing and in its picture. */
  remarks?: readonly string[];
  /** The numbers that are drawn. */
  table: ChartTable;
  /** The day they are of. */
  day: CalendarDate;
  /** Documents they come from; null where none is named. */
  source: string | null;
  isTraining: boolean;
  /** Draws into so many pixels. */
  draw: (width: number) => Sketch;
}

const Drawing = ({ width, draw, drawingRef }: Pick<ChartFrameProps, "draw"> & DrawingPlace) => {
  const { scale } = useChartStage();
  const own = Math.floor(width / scale);
  const { height, content } = draw(own);
  return (
    <svg
      ref={drawingRef}
      className={classes["drawing"]}
      width={width}
      height={height * scale}
      viewBox={`0 0 ${own} ${height}`}
      fill="currentColor"
      aria-hidden
      focusable="false"
    >
      {content}
    </svg>
  );
};

interface DrawingPlace {
  width: number;
  drawingRef: React.RefObject<SVGSVGElement | null>;
}

/** Longer tables would be most of what is printed; they can be downloaded. */
const mostOnPaper = 20;

/** A drawing with its title, its sentences, its numbers as a table, and files of it all. */
export const ChartFrame = ({
  title,
  isTitleHidden = false,
  words,
  remarks = [],
  table,
  day,
  source,
  isTraining,
  draw,
}: ChartFrameProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { ref, width: onScreen } = useElementSize();
  const width = usePaperWidth(Math.floor(onScreen));
  const { hasTools } = useChartStage();
  const drawing = useRef<SVGSVGElement>(null);
  const notes = [
    t("charts.day", { date: format.date(day) }),
    ...(source === null ? [] : [t("charts.source", { source })]),
    ...(isTraining ? [t("charts.training")] : []),
  ];
  return (
    <figure className={classes["figure"]}>
      <figcaption className={classes["head"]}>
        {isTitleHidden ? (
          <VisuallyHidden>{title}</VisuallyHidden>
        ) : (
          <span className={classes["title"]}>{title}</span>
        )}
        {hasTools ? (
          <ChartDownload
            title={title}
            name={t("charts.fileName", { title, date: format.date(day) })}
            notes={[...remarks, ...notes]}
            table={table}
            drawing={drawing}
          />
        ) : null}
      </figcaption>
      <div data-keep-together>
        <VisuallyHidden component="p">{words.join(" ")}</VisuallyHidden>
        <div ref={ref}>{width > 0 ? <Drawing width={width} draw={draw} drawingRef={drawing} /> : null}</div>
        {remarks.map((remark) => (
          <div key={remark} className={classes["note"]}>
            {remark}
          </div>
        ))}
        <div className={classes["note"]}>{notes.join(". ")}</div>
      </div>
      {hasTools ? (
        <div data-no-print={table.rows.length > mostOnPaper || undefined}>
          <Disclosure summary={t("charts.table")}>
            <ChartTableView title={title} table={table} />
          </Disclosure>
        </div>
      ) : null}
    </figure>
  );
};
