/** The item to go to from one that may be gone: itself, else the next that is still there, else the last one before it. */
export const successorOf = (
  key: string,
  { before, after }: { before: readonly string[]; after: readonly string[] },
): string | undefined => {
  const there = new Set(after);
  const at = before.indexOf(key);
  if (there.has(key)) return key;
  return (
    before.slice(at + 1).find((other) => there.has(other)) ??
    before.slice(0, Math.max(at, 0)).findLast((other) => there.has(other)) ??
    after[0]
  );
};
