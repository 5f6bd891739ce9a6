/** A cell by its place, counted from nought. */
export interface Place {
  row: number;
  column: number;
}

/** The cell that has the focus, and the opposite corner of what is selected with it. */
export interface Cursor {
  at: Place;
  from: Place;
}

export interface GridSize {
  rows: number;
  columns: number;
}

export const firstCell: Cursor = { at: { row: 0, column: 0 }, from: { row: 0, column: 0 } };

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
  PageUp: { row: -Infinity, column: 0 },
  PageDown: { row: Infinity, column: 0 },
};

const within = (value: number, length: number): number =>
  Math.min(Math.max(value, 0), Math.max(length - 1, 0));

/** The nearest cell that the grid has. */
export const placeWithin = ({ row, column }: Place, size: GridSize): Place => ({
  row: within(row, size.rows),
  column: within(column, size.columns),
});

/** Where a key leads; with Shift the selection grows. Null for a key that moves nothing. */
export const moved = (
  cursor: Cursor,
  { key, isExtending }: { key: string; isExtending: boolean },
  size: GridSize,
): Cursor | null => {
  const step = steps[key];
  if (step === undefined) return null;
  const at = placeWithin({ row: cursor.at.row + step.row, column: cursor.at.column + step.column }, size);
  return { at, from: isExtending ? cursor.from : at };
};

/** The cell after one, by rows; with `isBack` the one before. Null at the end, where Tab leaves the grid. */
export const nextPlace = ({ row, column }: Place, size: GridSize, isBack: boolean): Place | null => {
  const number = row * size.columns + column + (isBack ? -1 : 1);
  if (number < 0 || number >= size.rows * size.columns) return null;
  return { row: Math.floor(number / size.columns), column: number % size.columns };
};

/** The selected cells, row by row. */
export const selectedPlaces = ({ at, from }: Cursor): Place[][] => {
  const [top, left] = [Math.min(at.row, from.row), Math.min(at.column, from.column)];
  const [height, width] = [Math.abs(at.row - from.row) + 1, Math.abs(at.column - from.column) + 1];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => ({ row: top + row, column: left + column })),
  );
};

/**
 * Where the cells of a pasted block go: from the upper left corner of the selection on; a single one into every selected
 * cell. `outside`: how many had no cell to go to.
 */
export const pastedCells = (
  block: readonly (readonly string[])[],
  cursor: Cursor,
  size: GridSize,
): { cells: (Place & { text: string })[]; outside: number } => {
  const selected = selectedPlaces(cursor);
  const corner = selected[0]?.[0] ?? cursor.at;
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const cells =
    single === undefined
      ? block.flatMap((texts, row) =>
          texts.map((text, column) => ({ row: corner.row + row, column: corner.column + column, text })),
        )
      : selected.flat().map((place) => ({ ...place, text: single }));
  const inside = cells.filter(({ row, column }) => row < size.rows && column < size.columns);
  return { cells: inside, outside: cells.length - inside.length };
};
