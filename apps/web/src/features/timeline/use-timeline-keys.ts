import type { KeyboardEvent, MouseEvent } from "react";
import { useState } from "react";
import type { FocusStep, TimelineFocus } from "./timeline-focus.ts";
import { stepFocus } from "./timeline-focus.ts";
import type { TimelineRow } from "./timeline-rows.ts";

interface TimelineKeysRequest {
  scroller: HTMLElement | null;
  rows: readonly TimelineRow[];
  /** Height of the heading above the rows. */
  head: number;
  onMove: (focus: TimelineFocus) => void;
  onTurn: (projectId: string) => void;
  onOpen: (row: TimelineRow) => void;
  onToday: () => void;
}

/** The name of a key: of letters and the space bar by their place, so that a Russian keyboard types the same. */
const nameOf = ({ key, code }: KeyboardEvent): string =>
  code === "Space" || code.startsWith("Key") ? code : key;

/** The chosen row and mark, moved by keys and clicks. */
export const useTimelineKeys = (request: TimelineKeysRequest) => {
  const { scroller, rows, head, onMove, onTurn, onOpen, onToday } = request;
  const [focus, setFocus] = useState<TimelineFocus | null>(null);
  const act = (step: FocusStep): void => {
    if ("turn" in step) onTurn(step.turn);
    else if ("open" in step) onOpen(step.open);
    else if ("showToday" in step) onToday();
    else {
      setFocus(step.focus);
      onMove(step.focus);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!scroller || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { scrollTop, clientHeight } = scroller;
    const view = clientHeight - head;
    const inView = rows.filter(({ top, height }) => top >= scrollTop && top + height <= scrollTop + view);
    const step = stepFocus({
      rows,
      focus,
      key: nameOf(event),
      page: Math.max(1, inView.length - 1),
      firstInView: inView[0] ? rows.indexOf(inView[0]) : 0,
    });
    // Keys that do nothing here scroll, as everywhere; those at an edge stay where they are.
    if (step === null) return;
    event.preventDefault();
    act(step);
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const row = rows.find(({ key }) => key === target.closest<HTMLElement>("[data-row]")?.dataset["row"]);
    if (!row) return;
    setFocus({ key: row.key, mark: null });
    if (target.closest("button")) onTurn(row.project.id);
    if (!target.closest("a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(row);
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>): void => {
    if (!(event.target as Element).closest("a, button")) return;
    // The focus stays with the drawing: what is hidden from screen readers must not take it.
    event.preventDefault();
    scroller?.focus({ preventScroll: true });
  };
  return { focus, onKeyDown, onClick, onMouseDown };
};
