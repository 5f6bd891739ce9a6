import { useSyncExternalStore } from "react";

const paper = "print";

const subscribe = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(paper);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

/** Whether the page is being laid out for paper. Rendered at once, as the browser does not wait. */
export const useIsPrinting = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(paper).matches);
