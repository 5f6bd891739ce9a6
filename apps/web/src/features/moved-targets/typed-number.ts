/** A number as people type it: a comma or a point, spaces between thousands; null for what is no number. */
export const readTypedNumber = (typed: string): number | null => {
  const text = typed
    .replaceAll(/[\s\u00a0]/g, "")
    .replace(",", ".")
    .replace("−", "-");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};
