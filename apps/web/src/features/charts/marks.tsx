import type { ReactNode } from "react";

/** Shapes that stay apart without their colours. */
export type MarkShape = "dot" | "ring" | "diamond" | "square" | "box" | "frame";

interface Place {
  x: number;
  y: number;
}

const reach = 4;

const hollow = "var(--kedr-raised)";

/** Filled by its own colour, hollow, or clear, so that what it stands around is seen. */
const shapes: Record<MarkShape, { path: (place: Place) => string; fill?: string }> = {
  dot: { path: circle },
  ring: { path: circle, fill: hollow },
  diamond: {
    path: ({ x, y }) => `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
    fill: hollow,
  },
  square: { path: square },
  box: { path: square, fill: hollow },
  frame: { path: ({ x, y }) => `M${x - 7} ${y - 7}h14v14h-14Z`, fill: "none" },
};

function circle({ x, y }: Place): string {
  return `M${x - reach} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
}

function square({ x, y }: Place): string {
  return `M${x - reach} ${y - reach}h8v8h-8Z`;
}

interface MarkProps extends Place {
  shape: MarkShape;
  /** A variable of the theme. */
  colour: string;
}

/** A point of a drawing. */
export const Mark = ({ shape, colour, ...place }: MarkProps) => {
  const { path, fill = colour } = shapes[shape];
  return <path d={path(place)} fill={fill} stroke={colour} strokeWidth={2} data-mark={shape} />;
};

interface LabelProps extends Place {
  anchor?: "start" | "middle" | "end";
  size?: number;
  isStrong?: boolean;
  /** A variable of the theme; ink where none is given. */
  colour?: string;
  children: ReactNode;
}

export const dimmed = "var(--mantine-color-dimmed)";

/** Words in a drawing; `y` is where the letters stand. */
export const Label = ({
  x,
  y,
  anchor = "start",
  size = 11,
  isStrong = false,
  colour,
  children,
}: LabelProps) => (
  <text
    x={x}
    y={y}
    textAnchor={anchor}
    fontSize={size}
    fontWeight={isStrong ? 600 : 400}
    fill={colour ?? "currentColor"}
  >
    {children}
  </text>
);
