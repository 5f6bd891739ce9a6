/** XML has no way to write these; a tab and a line break are kept. */
const unprintable = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** As many characters as a cell may hold. */
const longest = 32_767;

/** Text that a cell can hold: unprintable characters give way to a space, and what is too long is cut. */
export const printableText = (text: string): string => text.replaceAll(unprintable, " ").slice(0, longest);
