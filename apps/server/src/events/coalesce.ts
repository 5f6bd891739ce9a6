import { setTimeout } from "node:timers/promises";

/**
 * Work that is asked for more often than it need be done: done at once, then no sooner than after the pause, and always
 * once more when it was asked for meanwhile. The work tells its failures itself.
 */
export const coalesce = (work: () => Promise<void>, pause: number): (() => void) => {
  let isUnderWay = false;
  let isWanted = false;
  const keepUp = async (): Promise<void> => {
    isUnderWay = true;
    while (isWanted) {
      isWanted = false;
      await work();
      await setTimeout(pause, null, { ref: false });
    }
    isUnderWay = false;
  };
  return () => {
    isWanted = true;
    if (!isUnderWay) void keepUp();
  };
};
