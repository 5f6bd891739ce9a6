import type { ControlLine } from "./control-lines.ts";
import classes from "./control-totals.module.css";

/** From the source, entered besides, missing: the line's numbers as lengths, so it is silent. */
export const ControlBar = ({ line: { declared, entered, fromSource, missing } }: { line: ControlLine }) => {
  const whole = Math.max(declared, entered, 1);
  const width = (count: number) => ({ width: `${(count / whole) * 100}%` });
  return (
    <span className={classes["bar"]} aria-hidden>
      <span data-part="source" style={width(fromSource)} />
      <span data-part="entered" style={width(entered - fromSource)} />
      <span data-part="missing" style={width(missing)} />
    </span>
  );
};
