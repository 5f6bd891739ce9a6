import type { MyWork } from "@kedr/domain";
import type { RefObject } from "react";
import { useEventListener } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { enterItem, idOf, itemsIn } from "./work-items.ts";

interface Kept {
  area: RefObject<HTMLElement | null>;
  work: MyWork | undefined;
  /** A dialog has the focus now. */
  isOpen: boolean;
}

/**
 * After a dialog the focus returns to its milestone, and when the write has moved the milestone elsewhere, to the one
 * that took its place. Pressing anything with a pointer gives the place up.
 */
export const useKeptPlace = ({ area, work, isOpen }: Kept) => {
  const place = useRef<number | null>(null);
  const forgetOnPress = useEventListener("pointerdown", () => {
    place.current = null;
  });
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    if (isOpen || place.current === null || !hasLostFocus || !area.current) return;
    const items = itemsIn(area.current);
    enterItem(items[Math.min(place.current, items.length - 1)]);
  }, [area, isOpen, work]);
  const keep = (id: string) => {
    if (area.current) place.current = itemsIn(area.current).findIndex((item) => idOf(item) === id);
  };
  return { keep, forgetOnPress };
};
