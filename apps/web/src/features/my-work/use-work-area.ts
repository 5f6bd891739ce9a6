import type { MyWork } from "@kedr/domain";
import { useEventListener, useMergedRef } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { findMilestone } from "./buckets.ts";
import type { Act } from "./item-acts.ts";
import { actOf, actsOn } from "./item-acts.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import { enterItem, idOf, itemsIn } from "./work-items.ts";
import { commandOf, placeAfter } from "./work-keys.ts";

const isField = (element: HTMLElement): boolean =>
  element.matches("input, textarea, select, [contenteditable]");

const walkTo = (item: HTMLElement | undefined): void => {
  enterItem(item);
  item?.scrollIntoView({ block: "nearest" });
};

/**
 * The keys of the page and the dialog that is open. Keys work while the focus is inside the area: single letters must
 * not act elsewhere.
 */
export const useWorkArea = (work: MyWork | undefined) => {
  const area = useRef<HTMLDivElement>(null);
  const isReadOnly = useIsReadOnly();
  const [opened, setOpened] = useState<{ id: string; act: Act } | null>(null);
  const { keep, forgetOnPress } = useKeptPlace({ area, work, isOpen: opened !== null });

  const keys = useEventListener("keydown", (event) => {
    const { target } = event;
    const command = commandOf(event);
    if (!command || !area.current || !(target instanceof HTMLElement) || isField(target)) return;
    const items = itemsIn(area.current);
    const at = items.findIndex((item) => item.contains(target));
    if (command === "next" || command === "previous") {
      if (items.length > 0) event.preventDefault();
      return walkTo(items[placeAfter({ at, step: command === "next" ? 1 : -1, count: items.length })]);
    }
    const id = idOf(items[at]);
    const milestone = work && findMilestone(work, id);
    const act = milestone ? actOf(command, actsOn(milestone, isReadOnly)) : null;
    if (!act) return;
    // The letter must not be typed into the dialog that opens.
    event.preventDefault();
    setOpened({ id, act });
  });

  useEffect(() => {
    // A page opened by its address has no focus yet; keys would have nothing to work from.
    if (document.activeElement === document.body)
      area.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, []);

  return {
    ref: useMergedRef(area, keys, forgetOnPress),
    opened,
    open: (id: string, act: Act) => setOpened({ id, act }),
    close: () => {
      if (opened) keep(opened.id);
      setOpened(null);
    },
  };
};
