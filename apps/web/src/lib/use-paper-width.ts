import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** A4 within its margins, in CSS pixels. */
const paperWidth = 670;

/** The width to draw for: that of the screen, and the sheet's while a page is printed, where letters would shrink. */
export const usePaperWidth = (onScreen: number): number => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the sheet out as soon as this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting && onScreen > 0 ? Math.min(onScreen, paperWidth) : onScreen;
};
