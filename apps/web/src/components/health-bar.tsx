import type { Health } from "@kedr/domain";
import { healthFromWorst, healthLook } from "./health-badge.tsx";
import classes from "./health-bar.module.css";

interface HealthBarProps {
  /** Projects by health. */
  counts: Record<Health, number>;
  /** Length of the whole bar; the sum of the counts unless given, so that bars of a table can share a scale. */
  scale?: number;
  height?: number;
}

/** Projects by health as one bar, worst first. It stands beside its counts, so it is silent. */
export const HealthBar = ({ counts, scale, height = 12 }: HealthBarProps) => {
  const whole = scale ?? healthFromWorst.reduce((sum, health) => sum + counts[health], 0);
  return (
    <span className={classes["bar"]} style={{ height }} aria-hidden>
      {healthFromWorst
        .filter((health) => counts[health] > 0)
        .map((health) => (
          <span
            key={health}
            className={classes["part"]}
            data-tone={healthLook[health].tone}
            style={{ width: `${(counts[health] / whole) * 100}%` }}
          />
        ))}
    </span>
  );
};
