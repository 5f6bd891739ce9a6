import type { CalendarDate } from "@kedr/domain";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { MilestoneMarks } from "./milestone-marks.tsx";
import type { TimeAxis } from "./time-axis.ts";
import type { MarkName, ProjectLine, TimelineRow } from "./timeline-rows.ts";
import { projectSpan } from "./timeline-rows.ts";
import classes from "./chart-marks.module.css";

interface RowTrackProps {
  row: TimelineRow;
  axis: TimeAxis;
  /** Where words stand that have no date of their own. */
  day: CalendarDate;
  isChosen: boolean;
  chosenMark: MarkName | null;
}

/** The dates of a row; of a folded project, those of all its milestones. */
export const RowTrack = memo(({ row, axis, day, isChosen, chosenMark }: RowTrackProps) => {
  const { t } = useTranslation();
  const { top, height } = row;
  const middle = height / 2;
  const marked = row.kind === "milestone" ? [row.milestone] : row.isOpen ? [] : row.project.milestones;
  const isUndated = row.kind === "milestone" && row.milestone.baselineDate === null;
  const isEmpty = row.kind === "project" && row.project.milestones.length === 0;
  return (
    <div
      className={classes["track"]}
      data-row={row.key}
      data-chosen={isChosen || undefined}
      style={{ top, height }}
    >
      <svg className={classes["marks"]} width={1} height={height}>
        {row.kind === "project" ? <Span row={row} axis={axis} /> : null}
        {marked.map((milestone) => (
          <MilestoneMarks key={milestone.id} {...{ milestone, axis, middle, chosenMark }} />
        ))}
      </svg>
      {isUndated || isEmpty ? (
        <span className={classes["gap"]} style={{ left: axis.at(day) }}>
          {t(isUndated ? "timeline.undated" : "timeline.noMilestones")}
        </span>
      ) : null}
    </div>
  );
});
RowTrack.displayName = "RowTrack";

const Span = ({ row: { project, height }, axis }: { row: ProjectLine; axis: TimeAxis }) => {
  const span = projectSpan(project);
  return span === null ? null : (
    <line
      x1={axis.at(span.from)}
      x2={axis.at(span.to)}
      y1={height / 2}
      y2={height / 2}
      className={classes["span"]}
    />
  );
};
