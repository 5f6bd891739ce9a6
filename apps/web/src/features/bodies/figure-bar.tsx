import classes from "./bodies.module.css";

interface FigureBarProps {
  figure: number;
  /** The largest figure that a bar has to hold. */
  most: number;
  mean: number | null;
  median: number | null;
}

const share = (figure: number, most: number): string =>
  `${most > 0 ? Math.min(100, Math.max(0, (figure / most) * 100)) : 0}%`;

/** A figure as a bar, with the mean and the median of all as lines across. For eyes alone: the figure stands beside it. */
export const FigureBar = ({ figure, most, mean, median }: FigureBarProps) => (
  <span className={classes["track"]} aria-hidden>
    <span className={classes["bar"]} style={{ width: share(figure, most) }} />
    {mean === null ? null : <span className={classes["meanLine"]} style={{ left: share(mean, most) }} />}
    {median === null ? null : (
      <span className={classes["medianLine"]} style={{ left: share(median, most) }} />
    )}
  </span>
);
