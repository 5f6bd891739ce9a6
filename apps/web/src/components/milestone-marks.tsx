import classes from "./milestone-marks.module.css";

// Drawn around the point 0, 0. Told apart by shape and filling, not by colour alone.

export const BaselineMark = () => (
  <path d="M-5.5 0 L0 -5.5 L5.5 0 L0 5.5 Z" className={classes["baseline"]} />
);

export const ForecastMark = () => <circle r={4.5} className={classes["forecast"]} />;

export const ActualMark = () => <circle r={5} className={classes["actual"]} />;
