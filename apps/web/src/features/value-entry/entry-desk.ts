import type { EntryIndicator } from "@kedr/domain";
import type { EntryColumn } from "./entry-columns.ts";
import type { Drafts } from "./entry-drafts.ts";
import { type CellState, cellState } from "./cell-state.ts";
import { storedIn } from "./entry-columns.ts";

/** What the grid, its narrow form and the review all work on. */
export interface EntryDesk {
  rows: EntryIndicator[];
  columns: EntryColumn[];
  drafts: Drafts;
  isReadOnly: boolean;
  write: (cells: readonly (readonly [key: string, text: string])[]) => void;
  clear: (keys: readonly string[]) => void;
  undo: () => void;
}

export const cellKey = (indicator: Pick<EntryIndicator, "id">, { key }: EntryColumn): string =>
  `${indicator.id} ${key}`;

export const stateOf = (
  { typed }: Pick<Drafts, "typed">,
  indicator: EntryIndicator,
  column: EntryColumn,
): CellState => cellState(storedIn(indicator, column), typed.get(cellKey(indicator, column)));

/** A cell that holds something new. */
export interface ChangedCell {
  indicator: EntryIndicator;
  column: EntryColumn;
  state: CellState;
}

const columnOf = (key: string): EntryColumn =>
  /^\d{4}$/.test(key)
    ? { key, date: null, year: Number(key) }
    : { key, date: key as NonNullable<EntryColumn["date"]>, year: null };

/** Everything typed that differs from what is stored, also what the grid does not show at the moment. */
export const changedCells = (drafts: Drafts, indicators: readonly EntryIndicator[]): ChangedCell[] => {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return [...drafts.typed.keys()].flatMap((typed): ChangedCell[] => {
    const split = typed.lastIndexOf(" ");
    const indicator = byId.get(typed.slice(0, split));
    if (indicator === undefined) return [];
    const column = columnOf(typed.slice(split + 1));
    const state = stateOf(drafts, indicator, column);
    return state.status === "changed" || state.status === "wrong" ? [{ indicator, column, state }] : [];
  });
};
