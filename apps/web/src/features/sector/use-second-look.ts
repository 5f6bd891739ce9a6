import { startTransition, useEffect, useState } from "react";

/**
 * False until what is in view has been painted, then true: what stands further down does not keep it waiting. The rest is
 * drawn in between frames, a fraction of a second later.
 */
export const useSecondLook = (): boolean => {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    // A frame is painted after its callbacks: the next frame's run once the first is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setIsDue(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDue;
};
