import { useEffect, useRef, useState } from "react";

/** An element that takes the focus when it appears. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();

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
