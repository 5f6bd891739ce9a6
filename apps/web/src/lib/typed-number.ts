/** A number as people type it: `12,5`, `1 200`, `0.4`, `−3`. Null when it is none. */
export const readTypedNumber = (typed: string): number | null => {
  const text = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^[+\-−]?\d+(\.\d+)?$/.test(text) ? Number(text.replace("−", "-")) : null;
};
