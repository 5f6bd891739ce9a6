import { useEffect, useRef } from "react";
import { useIndicatorsSearch } from "./use-indicators-search.ts";

/** Id of the element that holds an indicator's details. */
export const detailId = (indicatorId: string): string => `details-${indicatorId}`;

/**
 * Whether an indicator's details are open. The anchor is brought into view when they open: by a link from elsewhere, or
 * because another row above has just closed and the page has moved.
 */
export const useOpenIndicator = (id: string) => {
  const { search } = useIndicatorsSearch();
  const isOpen = search.indicator === id;
  const anchor = useRef<HTMLTableRowElement & HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    document.getElementById(detailId(id))?.scrollIntoView({ block: "nearest" });
    // Last, so that of long details the beginning is seen.
    anchor.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen, id]);
  return { isOpen, anchor };
};
