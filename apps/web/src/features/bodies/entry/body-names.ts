const quotes = /["'«»“”„‟‘’`]/g;
const dashes = /[‐‑–—−]/g;

/** A name as it is compared: whatever its case, «ё», quotes, dashes, signs of number, and blanks. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(quotes, "")
    .replaceAll(dashes, "-")
    .replaceAll(/№\s*|\bn\s*(?=\d)/g, "№ ")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .trim();
