import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Tone } from "../theme/status-colours.ts";
import classes from "./status-badge.module.css";

interface StatusBadgeProps {
  tone: Tone;
  icon: Icon;
  children: ReactNode;
  /** A longer explanation shown by the browser. */
  title?: string;
}

/** A status told three ways: by words, by the shape of its icon and by colour. */
export const StatusBadge = ({ tone, icon: Shape, children, title }: StatusBadgeProps) => (
  <span className={classes["badge"]} data-tone={tone} title={title}>
    <Shape size={14} stroke={2.2} aria-hidden className={classes["icon"]} />
    {children}
  </span>
);
