/** Milliseconds that a page waits for its first reads; nobody misses a skeleton for so short a time. */
const moment = 80;

/** Resolves when the reads have ended, at the latest after a moment: what is there that soon is drawn once, not twice. */
export const soon = async (reads: readonly Promise<void>[]): Promise<void> => {
  await Promise.race([Promise.all(reads), new Promise((resolve) => setTimeout(resolve, moment))]);
};
