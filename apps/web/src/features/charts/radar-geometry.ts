/** A place in the drawing, in pixels. */
export interface Place {
  x: number;
  y: number;
}

export interface Circle extends Place {
  radius: number;
}

/** Where a spoke of so many points at a share of the radius; the first stands upright, the others follow the clock. */
export const onSpoke = (
  { x, y, radius }: Circle,
  { index, count, share }: { index: number; count: number; share: number },
): Place => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: x + Math.cos(angle) * radius * share, y: y + Math.sin(angle) * radius * share };
};

/** Pairs of neighbouring spokes that both have a figure: what may be joined. Nothing is joined over a gap. */
export const neighbours = (figures: readonly (number | null)[]): [from: number, to: number][] => {
  const count = figures.length;
  if (count < 2) return [];
  // Of two spokes there is one side, not one there and one back.
  const sides = count === 2 ? 1 : count;
  return Array.from({ length: sides }, (_, index): [number, number] => [index, (index + 1) % count]).filter(
    ([from, to]) => isFigure(figures[from]) && isFigure(figures[to]),
  );
};

const isFigure = (figure: number | null | undefined): boolean => figure !== null && figure !== undefined;

/** Percent as a share of the radius, within the drawing whatever was entered. */
export const shareOf = (percent: number): number => Math.min(Math.max(percent / 100, 0), 1);
