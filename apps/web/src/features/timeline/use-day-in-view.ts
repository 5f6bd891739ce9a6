import type { CalendarDate } from "@kedr/domain";
import { useLayoutEffect, useRef } from "react";
import type { TimeAxis } from "./time-axis.ts";

interface DayInViewRequest {
  scroller: HTMLElement | null;
  axis: TimeAxis;
  names: number;
  /** Where the drawing opens. */
  day: CalendarDate;
}

/** How far from the edge a place has to be to count as in view. */
const comfort = 24;

/** Sideways scrolling: opens at the day, keeps the middle when the zoom changes, and goes to a day on demand. */
export const useDayInView = ({ scroller, axis, names, day }: DayInViewRequest) => {
  const drawn = useRef<TimeAxis | null>(null);
  const scrolled = useRef(0);
  const room = () => (scroller?.clientWidth ?? 0) - names;
  const center = (date: CalendarDate) => {
    if (!scroller) return;
    scroller.scrollTo({ left: axis.at(date) - room() / 2, behavior: "instant" });
    scrolled.current = scroller.scrollLeft;
  };
  useLayoutEffect(() => {
    const before = drawn.current;
    if (!scroller || before === axis) return;
    // A narrower drawing has already pulled the scroll back: where it was is what counts.
    center(before ? before.dayAt(scrolled.current + room() / 2) : day);
    drawn.current = axis;
  });
  const show = (date: CalendarDate) => {
    const at = axis.at(date) - (scroller?.scrollLeft ?? 0);
    if (at < comfort || at > room() - comfort) center(date);
  };
  const keepScroll = () => {
    scrolled.current = scroller?.scrollLeft ?? 0;
  };
  return { center, show, keepScroll };
};
