import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import type { EntryDesk } from "./entry-desk.ts";
import type { Cursor, Place } from "./grid-cursor.ts";
import { useEffect, useState } from "react";
import { readClipboardTable, writeClipboardTable } from "./clipboard-table.ts";
import { typedNumber } from "./cell-state.ts";
import { cellKey, stateOf } from "./entry-desk.ts";
import { firstCell, moved, nextPlace, pastedCells, placeWithin, selectedPlaces } from "./grid-cursor.ts";

/** Ctrl, or Command on a Mac. */
const isCommand = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey;

const isTyping = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !isCommand(event) && !event.altKey && event.key !== " ";

interface GridOptions {
  desk: EntryDesk;
  /** The element whose cells take the focus. */
  table: RefObject<HTMLTableElement | null>;
  onPasted: (count: number, outside: number) => void;
}

/** The keyboard and the clipboard of a grid, as spreadsheets have them; a cell is either walked over or edited. */
export const useGrid = ({ desk, table, onPasted }: GridOptions) => {
  const { rows, columns, drafts, isReadOnly } = desk;
  const size = { rows: rows.length, columns: columns.length };
  const [kept, setCursor] = useState<Cursor>(firstCell);
  const [editing, setEditing] = useState<string | null>(null);
  // Whether the cell is to get the focus: only after the keyboard or a click moved there, not when the page opens.
  const [isMoved, setMoved] = useState(false);
  // The rows may have become fewer since.
  const cursor = { at: placeWithin(kept.at, size), from: placeWithin(kept.from, size) };
  const { row, column } = cursor.at;

  useEffect(() => {
    if (!isMoved || editing !== null) return;
    table.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus();
  }, [table, isMoved, editing, row, column]);

  const keyAt = (place: Place): string | null => {
    const [indicator, ofColumn] = [rows[place.row], columns[place.column]];
    return indicator && ofColumn ? cellKey(indicator, ofColumn) : null;
  };
  const textAt = (place: Place): string => {
    const [indicator, ofColumn] = [rows[place.row], columns[place.column]];
    if (!indicator || !ofColumn) return "";
    const state = stateOf(drafts, indicator, ofColumn);
    if (state.status === "empty") return "";
    return state.status === "wrong" ? state.text : typedNumber(state.value);
  };
  const goTo = (next: Cursor): void => {
    setMoved(true);
    setCursor(next);
  };
  const stand = (at: Place): void => goTo({ at, from: at });
  const keysSelected = (): string[] =>
    selectedPlaces(cursor)
      .flat()
      .flatMap((place) => keyAt(place) ?? []);

  const edit = (text: string): void => {
    if (!isReadOnly && keyAt(cursor.at) !== null) setEditing(text);
  };
  const commit = (): void => {
    const key = keyAt(cursor.at);
    if (editing === null || key === null) return;
    if (editing.trim() === "") desk.clear([key]);
    else desk.write([[key, editing]]);
    setEditing(null);
  };

  const onKeyInEditor = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      setMoved(true);
      return setEditing(null);
    }
    if (event.key !== "Enter" && event.key !== "Tab") return;
    const next =
      event.key === "Enter"
        ? placeWithin({ row: row + (event.shiftKey ? -1 : 1), column }, size)
        : nextPlace(cursor.at, size, event.shiftKey);
    commit();
    // At its end Tab goes on to what follows the grid.
    if (next === null) return;
    event.preventDefault();
    stand(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null) return onKeyInEditor(event);
    const next = isCommand(event)
      ? null
      : moved(cursor, { key: event.key, isExtending: event.shiftKey }, size);
    if (next !== null) {
      event.preventDefault();
      return goTo(next);
    }
    if (isReadOnly) return;
    if (event.code === "KeyZ" && isCommand(event)) desk.undo();
    else if (event.key === "Enter" || event.key === "F2") edit(textAt(cursor.at));
    else if (event.key === "Delete" || event.key === "Backspace") desk.clear(keysSelected());
    else if (isTyping(event)) edit(event.key);
    else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    const cells = selectedPlaces(cursor).map((places) => places.map(textAt));
    event.clipboardData.setData("text/plain", writeClipboardTable(cells));
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null || isReadOnly) return;
    event.preventDefault();
    const block = readClipboardTable(event.clipboardData.getData("text/plain"));
    const { cells, outside } = pastedCells(block, cursor, size);
    // An empty cell of the block leaves what is there.
    const written = cells.flatMap(({ text, ...place }) => {
      const key = keyAt(place);
      return key === null || text.trim() === "" ? [] : [[key, text.trim()] as const];
    });
    desk.write(written);
    onPasted(written.length, outside);
  };

  const isSelected = ({ row: atRow, column: atColumn }: Place): boolean =>
    selectedPlaces(cursor)
      .flat()
      .some((place) => place.row === atRow && place.column === atColumn);

  return {
    cursor,
    editing,
    setEditing,
    edit,
    commit,
    stand,
    textAt,
    isSelected,
    extendTo: (at: Place) => goTo({ at, from: cursor.from }),
    handlers: { onKeyDown, onCopy, onPaste },
  };
};
