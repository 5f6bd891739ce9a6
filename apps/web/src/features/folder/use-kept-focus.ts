import type { FolderItem } from "@kedr/domain";
import { useEffect, useRef } from "react";
import { successorOf } from "./successor.ts";

const anItem = "[data-folder-item]";

/** Whether nothing has the focus, as when what had it was taken away. */
const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the reader's place: when the item that had the focus leaves, the one that followed it takes the focus, the last
 * one after the last, and the place itself when nothing is left.
 */
export const useKeptFocus = (items: readonly FolderItem[]) => {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<{ key: string; keys: readonly string[] } | null>(null);
  const keys = items.map(({ key }) => key);

  const restore = (): void => {
    if (last.current === null || !isFocusLost()) return;
    const next = successorOf(last.current.key, { before: last.current.keys, after: keys });
    const lines = [...(place.current?.querySelectorAll<HTMLElement>(anItem) ?? [])];
    const line = lines.find(({ dataset }) => dataset["folderItem"] === next);
    (line ?? place.current)?.focus();
  };
  useEffect(restore);

  return {
    place,
    restore,
    /** The focus came to something in an item. */
    noteFocus: (target: EventTarget): void => {
      const line = target instanceof Element ? target.closest<HTMLElement>(anItem) : null;
      const key = line?.dataset["folderItem"];
      if (key !== undefined) last.current = { key, keys };
    },
  };
};
