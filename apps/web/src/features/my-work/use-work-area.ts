import type { MyWork } from "@kedr/domain";
import { useEventListener, useMergedRef } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { findMilestone } from "./buckets.ts";
import type { Act } from "./item-acts.ts";
import { actOf, actsOn } from "./item-acts.ts";
import { commandOf, placeAfter } from "./work-keys.ts";

/** Put this on the element of a milestone, with its id: `data-work-item`. */
const itemsIn = (area: HTMLElement): HTMLElement[] => [
  ...area.querySelectorAll<HTMLElement>("[data-work-item]"),
];
const placeOf = (items: readonly HTMLElement[], id: string): number =>
  items.findIndex((item) => item.dataset["workItem"] === id);

const isField = (element: HTMLElement): boolean =>
  element.matches("input, textarea, select, [contenteditable]");

/** The focus stands on the first button, so that Enter does what is mostly wanted; else on the link to the milestone. */
const enter = (item: HTMLElement | undefined): void => {
  const start = item?.querySelector<HTMLElement>("button") ?? item?.querySelector<HTMLElement>("a");
  start?.focus({ preventScroll: true });
};

/**
 * The keys of the page and the dialog that is open. Keys work while the focus is inside the area: single letters must
 * not act elsewhere. After a dialog the focus returns to the milestone, or to the next one when a write has moved it.
 */
export const useWorkArea = (work: MyWork | undefined) => {
  const area = useRef<HTMLDivElement>(null);
  const isReadOnly = useIsReadOnly();
  const [opened, setOpened] = useState<{ id: string; act: Act } | null>(null);
  const place = useRef<number | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    const command = commandOf(event);
    if (!command || !area.current || !(target instanceof HTMLElement) || isField(target)) return;
    const items = itemsIn(area.current);
    const at = items.findIndex((item) => item.contains(target));
    if (command === "next" || command === "previous") {
      const item = items[placeAfter({ at, step: command === "next" ? 1 : -1, count: items.length })];
      if (!item) return;
      event.preventDefault();
      enter(item);
      item.scrollIntoView({ block: "nearest" });
      return;
    }
    const id = items[at]?.dataset["workItem"] ?? "";
    const milestone = work && findMilestone(work, id);
    const act = milestone ? actOf(command, actsOn(milestone, isReadOnly)) : null;
    if (!act) return;
    // The letter must not be typed into the dialog that opens.
    event.preventDefault();
    setOpened({ id, act });
  };
  const forgetPlace = () => {
    place.current = null;
  };
  const keys = useEventListener("keydown", onKeyDown);
  const presses = useEventListener("pointerdown", forgetPlace);

  const close = () => {
    if (area.current && opened) place.current = placeOf(itemsIn(area.current), opened.id);
    setOpened(null);
  };

  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    if (opened || place.current === null || !hasLostFocus || !area.current) return;
    const items = itemsIn(area.current);
    enter(items[Math.min(place.current, items.length - 1)]);
  }, [opened, work]);

  useEffect(() => {
    // A page opened by its address has no focus yet; keys would have nothing to work from.
    if (document.activeElement === document.body)
      area.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, []);

  return {
    ref: useMergedRef(area, keys, presses),
    opened,
    open: (id: string, act: Act) => setOpened({ id, act }),
    close,
  };
};
