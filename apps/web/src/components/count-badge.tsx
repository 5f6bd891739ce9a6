import type { Tone } from "../theme/status-colours.ts";
import { useFormat } from "../lib/use-format.ts";
import classes from "./count-badge.module.css";

/** How many a section lists, beside its title. */
export const CountBadge = ({ count, tone = "neutral" }: { count: number; tone?: Tone }) => (
  <span className={classes["count"]} data-tone={tone}>
    {useFormat().integer(count)}
  </span>
);
