import type { IndicatorBodies } from "@kedr/domain";
import type { DraftLine } from "./lines-table.tsx";
import type { UnmatchedRow } from "./read-table.ts";
import { useCallback, useState } from "react";
import { entryLines, lineState } from "./entry-lines.ts";
import { matchRows, readTableRows } from "./read-table.ts";

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** What is typed, pasted or read for a day and not saved yet. */
export const useDrafts = (bodies: IndicatorBodies) => {
  const [typed, setTyped] = useState(none);
  const [unmatched, setUnmatched] = useState<readonly UnmatchedRow[]>([]);
  const [read, setRead] = useState<number | null>(null);
  const { measure } = bodies.breakdown;
  const known = entryLines(bodies);
  const lines = known.map((line): DraftLine => {
    const texts = typed.get(line.key);
    return { line, texts, state: lineState(line, texts, measure) };
  });
  const type = useCallback(
    (key: string, texts: readonly string[]): void => setTyped((before) => new Map(before).set(key, texts)),
    [],
  );
  const settle = ({ line }: UnmatchedRow): void =>
    setUnmatched((before) => before.filter((row) => row.line !== line));
  return {
    lines,
    unmatched,
    /** How many rows the last table had; null before any was read. */
    read,
    type,
    load: (cells: readonly (readonly string[])[]): void => {
      const rows = readTableRows(cells, measure);
      const found = matchRows(
        rows,
        known.map(({ key, name }) => ({ key, name })),
      );
      setTyped((before) => new Map([...before, ...found.texts]));
      setUnmatched(found.unmatched);
      setRead(rows.length);
    },
    match: (row: UnmatchedRow, key: string): void => {
      type(key, row.texts);
      settle(row);
    },
    leaveOut: settle,
    drop: (): void => {
      setTyped(none);
      setUnmatched([]);
      setRead(null);
    },
  };
};
