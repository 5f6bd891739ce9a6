import type { ReactNode } from "react";
import type { Tone } from "../theme/status-colours.ts";
import { Paper, Text } from "@mantine/core";

interface StatTileProps {
  label: string;
  /** The figure, ready for people: text or a `Figure`. */
  value: ReactNode;
  /** What the figure is of, or how it compares. */
  note?: ReactNode;
  tone?: Tone;
}

/** One figure that matters, with its words. */
export const StatTile = ({ label, value, note, tone }: StatTileProps) => (
  <Paper px="md" py="sm" bd="1px solid var(--kedr-line)" data-keep-together>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Text fz="1.5rem" fw={600} lh={1.25} component="div" {...(tone ? { c: `var(--kedr-${tone}-ink)` } : {})}>
      {value}
    </Text>
    {note === undefined ? null : (
      <Text size="xs" c="dimmed" component="div">
        {note}
      </Text>
    )}
  </Paper>
);
