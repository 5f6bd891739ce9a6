import type { TimelineMilestone } from "@kedr/domain";
import { ActualMark, BaselineMark, ForecastMark } from "../../components/milestone-marks.tsx";
import type { TimeAxis } from "./time-axis.ts";
import type { MarkName } from "./timeline-rows.ts";
import { marksOf, slipEnd } from "./timeline-rows.ts";
import classes from "./chart-marks.module.css";

const shapes = { baseline: BaselineMark, forecast: ForecastMark, actual: ActualMark };

/** What is more certain is drawn over what is less. */
const order = ["baseline", "forecast", "actual"] as const satisfies readonly MarkName[];

interface MilestoneMarksProps {
  milestone: TimelineMilestone;
  axis: TimeAxis;
  /** Pixels from the top of the row. */
  middle: number;
  chosenMark: MarkName | null;
}

/** The dates of a milestone and the slip from the baseline, as parts of a row's SVG. */
export const MilestoneMarks = ({ milestone, axis, middle, chosenMark }: MilestoneMarksProps) => {
  const { baselineDate } = milestone;
  const marks = marksOf(milestone);
  const end = slipEnd(milestone);
  return (
    <>
      {baselineDate === null || end === null ? null : (
        <line
          x1={axis.at(baselineDate)}
          x2={axis.at(end)}
          y1={middle}
          y2={middle}
          className={classes[end > baselineDate ? "late" : "early"]}
        />
      )}
      {order.map((name) => {
        const date = marks.find((mark) => mark.name === name)?.date;
        if (date === undefined) return null;
        const Shape = shapes[name];
        return (
          <g key={name} transform={`translate(${axis.at(date)} ${middle})`}>
            <Shape />
            {name === chosenMark ? <circle r={10} className={classes["ring"]} /> : null}
          </g>
        );
      })}
    </>
  );
};
