import { useId } from "react";
import type { DependencyLine } from "./dependency-lines.ts";
import classes from "./chart-marks.module.css";

/** The dependencies over the rows in view. */
export const ChartDependencies = ({ lines }: { lines: readonly DependencyLine[] }) => {
  const arrow = useId();
  if (lines.length === 0) return null;
  return (
    <svg className={classes["links"]} width={1} height={1}>
      <defs>
        <marker id={arrow} viewBox="0 0 6 6" refX={5} refY={3} markerWidth={6} markerHeight={6} orient="auto">
          <path d="M0 0 L6 3 L0 6 Z" className={classes["arrow"]} />
        </marker>
      </defs>
      {lines.map(({ key, path, isBroken }) => (
        <path
          key={key}
          d={path}
          className={classes["link"]}
          data-broken={isBroken || undefined}
          markerEnd={`url(#${arrow})`}
        />
      ))}
    </svg>
  );
};
