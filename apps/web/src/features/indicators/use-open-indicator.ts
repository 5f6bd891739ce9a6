import { useEffect, useRef } from "react";
import { useIndicatorsSearch } from "./use-indicators-search.ts";

/** Id of the element that holds an indicator's details. */
export const detailId = (indicatorId: string): string => `details-${indicatorId}`;

/**
 * Whether an indicator's details are open, and the button that opens and closes them. Details and button are brought
 * into view when they open: by a link from elsewhere, or because a row above has just closed and the page has moved.
 */
export const useOpenIndicator = (id: string) => {
  const { search, change } = useIndicatorsSearch();
  const isOpen = search.indicator === id;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // In the next frame: on arrival the router itself still moves the page to its top.
    const frame = requestAnimationFrame(() => {
      document.getElementById(detailId(id))?.scrollIntoView({ block: "nearest" });
      // Last, so that of long details the beginning is seen.
      button.current?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen, id]);
  return { isOpen, button, toggle: () => change({ indicator: isOpen ? undefined : id }) };
};
