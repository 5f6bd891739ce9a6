import type { RefObject } from "react";
import { useEventListener, useMergedRef } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { placeAfter } from "../my-work/work-keys.ts";
import type { KeyPlace, ReportCommand, SectionName } from "./report-keys.ts";
import { reportCommandOf } from "./report-keys.ts";

const placeOf = (element: HTMLElement): KeyPlace => {
  if (element.matches("input[type=radio]")) return "radio";
  return element.matches("textarea, input:not([type=checkbox])") ? "text" : "elsewhere";
};

const enterable = "input:not([tabindex='-1']), textarea, button, summary, a[href]";

const enterSection = (area: HTMLElement, name: SectionName): void => {
  const section = area.querySelector<HTMLElement>(`[data-report-section="${name}"]`);
  section?.scrollIntoView({ block: "start" });
  const first =
    section?.querySelector<HTMLElement>("input:checked") ?? section?.querySelector<HTMLElement>(enterable);
  (first ?? section)?.focus({ preventScroll: true });
  // A figure is mostly replaced as a whole, as when one comes to it by Tab.
  if (first instanceof HTMLInputElement && first.type === "text") first.select();
};

const itemsIn = (area: HTMLElement): HTMLElement[] => [
  ...area.querySelectorAll<HTMLElement>("[data-report-item]"),
];

const enterItem = (item: HTMLElement | undefined): void => {
  item?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: "nearest" });
};

const walk = (area: HTMLElement, target: HTMLElement, step: 1 | -1): void => {
  const items = itemsIn(area);
  const at = items.findIndex((item) => item.contains(target));
  enterItem(items[placeAfter({ at, step, count: items.length })]);
};

type OnMilestone = (id: string, act: "done" | "forecast") => void;

const obey = (command: ReportCommand, area: HTMLElement, target: HTMLElement): void => {
  if (command.code === "section") enterSection(area, command.name);
  if (command.code === "next") walk(area, target, 1);
  if (command.code === "previous") walk(area, target, -1);
  if (command.code === "files")
    target.closest("[data-report-item]")?.querySelector<HTMLElement>("[data-report-files]")?.click();
  if (command.code === "leave") {
    const inside = target.closest<HTMLElement>("[data-report-item], [data-report-section]");
    inside?.focus({ preventScroll: true });
  }
};

/** The keys of the form. They work while the focus is inside it: single letters must not act elsewhere. */
export const useReportKeys = (onMilestone: OnMilestone) => {
  const area = useRef<HTMLDivElement>(null);
  const keys = useEventListener("keydown", (event) => {
    const { target } = event;
    if (!area.current || !(target instanceof HTMLElement)) return;
    const command = reportCommandOf(event, placeOf(target));
    if (!command) return;
    // The letter must not be typed into the field that gets the focus.
    event.preventDefault();
    if (command.code === "send") {
      // A date is read when its field is left; the button knows what has been read by then.
      if (target.inputMode === "numeric") {
        target.blur();
        target.focus({ preventScroll: true });
      }
      const button = area.current.querySelector<HTMLElement>("[data-report-send]");
      return void setTimeout(() => button?.click());
    }
    if (command.code === "done" || command.code === "forecast") {
      const id = target.closest<HTMLElement>("[data-report-item]")?.dataset["reportItem"];
      return id === undefined ? undefined : onMilestone(id, command.code);
    }
    return obey(command, area.current, target);
  });
  useFocusAtStart(area);
  return useMergedRef(area, keys);
};

/** A page opened by its address has no focus yet; keys would have nothing to work from. */
const useFocusAtStart = (area: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches("main h1"))
      area.current?.focus({ preventScroll: true });
  }, [area]);
};
