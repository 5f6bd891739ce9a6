import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";

/** An element that takes the focus when it appears. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();

/** Escape leaves an editor, unless it closes an open list inside it. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    const isListOpen =
      event.target instanceof HTMLElement && event.target.getAttribute("aria-expanded") === "true";
    if (event.key !== "Escape" || isListOpen) return;
    event.stopPropagation();
    leave();
  };

/**
 * Which of the editors within a part of the page is open. The button that opened it (`data-edits="<part>"` within the
 * scope) takes the focus back when it closes.
 */
export const useEditing = <Part extends string, Scope extends HTMLElement = HTMLLIElement>() => {
  const [part, setPart] = useState<Part | null>(null);
  const scope = useRef<Scope>(null);
  const left = useRef<Part | null>(null);
  useEffect(() => {
    if (part !== null || left.current === null) return;
    scope.current?.querySelector<HTMLElement>(`[data-edits="${left.current}"]`)?.focus();
    left.current = null;
  }, [part]);
  return {
    part,
    scope,
    open: (wanted: Part) => {
      left.current = wanted;
      setPart(wanted);
    },
    close: () => setPart(null),
  };
};
