import { useEffect, useRef } from "react";

interface Removal {
  /** How many there are now. */
  length: number;
  /** What takes the focus within the scope, by preference. */
  selectors: readonly string[];
}

/** When something with the focus has gone from a list, the focus stays nearby instead of getting lost. */
export const useFocusAfterRemoval = <Scope extends HTMLElement>({ length, selectors }: Removal) => {
  const scope = useRef<Scope>(null);
  const before = useRef(length);
  useEffect(() => {
    const isShorter = length < before.current;
    before.current = length;
    if (!isShorter || document.activeElement !== document.body) return;
    const next = selectors.map((selector) => scope.current?.querySelector<HTMLElement>(selector));
    next.find((element) => element)?.focus();
  }, [length, selectors]);
  return scope;
};
