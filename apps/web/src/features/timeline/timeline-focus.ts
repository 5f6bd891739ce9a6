import type { MarkName, TimelineRow } from "./timeline-rows.ts";
import { marksOf, projectKey } from "./timeline-rows.ts";

/** The chosen row, and on a milestone's row perhaps one of its marks. */
export interface TimelineFocus {
  key: string;
  mark: MarkName | null;
}

/** What a key does: moves the focus, folds or unfolds a project, or opens what is chosen. */
export type FocusStep =
  | { focus: TimelineFocus }
  | { turn: string }
  | { open: TimelineRow }
  | { showToday: true };

export interface FocusRequest {
  rows: readonly TimelineRow[];
  focus: TimelineFocus | null;
  key: string;
  /** Rows that are in view, for paging. */
  page: number;
  /** The first row in view: where somebody begins who has not chosen any. */
  firstInView: number;
}

const onRow = (row: TimelineRow | undefined): FocusStep | null =>
  row ? { focus: { key: row.key, mark: null } } : null;

const moveToMark = (row: TimelineRow, mark: MarkName | null, by: 1 | -1): FocusStep | null => {
  if (row.kind === "project") return null;
  const names = marksOf(row.milestone).map(({ name }) => name);
  const place = (mark === null ? -1 : names.indexOf(mark)) + by;
  if (place === -1) return { focus: { key: row.key, mark: null } };
  // To the left of the row itself is the project it belongs to.
  if (place < -1) return { focus: { key: projectKey(row.project.id), mark: null } };
  const next = names[place];
  return next === undefined ? null : { focus: { key: row.key, mark: next } };
};

const moveAside = (
  { rows, focus }: FocusRequest,
  { row, place, by }: { row: TimelineRow; place: number; by: 1 | -1 },
): FocusStep | null => {
  if (row.kind === "milestone") return moveToMark(row, focus?.mark ?? null, by);
  if (row.isOpen !== by > 0) return { turn: row.project.id };
  return by > 0 && rows[place + 1]?.kind === "milestone" ? onRow(rows[place + 1]) : null;
};

/**
 * What a key does on the time line: up, down, Home, End and page keys move between rows; left and right between the
 * marks of a milestone, and fold or unfold a project; Enter opens; T goes to today. Null for any other key.
 */
export const stepFocus = (request: FocusRequest): FocusStep | null => {
  const { rows, focus, key, page, firstInView } = request;
  if (key === "KeyT") return { showToday: true };
  const place = rows.findIndex((row) => row.key === focus?.key);
  const row = rows[place];
  if (key === "Home") return onRow(rows[0]);
  if (key === "End") return onRow(rows.at(-1));
  if (!row) return /^(Arrow|Page)/.test(key) ? onRow(rows[Math.min(firstInView, rows.length - 1)]) : null;
  const by = (steps: number) => onRow(rows[Math.max(0, Math.min(rows.length - 1, place + steps))]);
  switch (key) {
    case "ArrowDown":
      return by(1);
    case "ArrowUp":
      return by(-1);
    case "PageDown":
      return by(page);
    case "PageUp":
      return by(-page);
    case "ArrowRight":
      return moveAside(request, { row, place, by: 1 });
    case "ArrowLeft":
      return moveAside(request, { row, place, by: -1 });
    case "Enter":
      return { open: row };
    case "Space":
      return row.kind === "project" ? { turn: row.project.id } : null;
    default:
      return null;
  }
};
