import { wrapText } from "../text-fit.ts";

/** Inches of a wide slide, 16:9. */
export const slide = {
  width: 13.333,
  height: 7.5,
  side: 0.5,
  top: 1.2,
  bottom: 6.9,
  /** Between one block and the next. */
  gap: 0.15,
} as const;

/** Inches between the side margins. */
export const slideTextWidth = slide.width - 2 * slide.side;

/** Points of the sizes on a slide. */
export const slideText = { title: 26, item: 18, caption: 14, note: 12, label: 11, fact: 15 } as const;

/** Inches on each side of a cell's text. */
export const cellMargin = 0.06;

const pointsInInch = 72;
const lineSpacing = 1.2;

/** Lines that a text takes in a box, by points of size and inches of width. */
export const linesIn = (text: string, size: number, width: number): number =>
  wrapText(text, size, width * pointsInInch).length;

/** Inches that a text takes in a box of a width. */
export const textHeight = (text: string, size: number, width: number): number =>
  (linesIn(text, size, width) * size * lineSpacing) / pointsInInch;

/** Column widths in inches by their shares. */
export const columnInches = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((whole, share) => whole + share, 0);
  return shares.map((share) => (share * slideTextWidth) / sum);
};

/** How tall a row of a table is: as its tallest cell. */
export const rowHeight = (texts: readonly string[], widths: readonly number[], size: number): number =>
  Math.max(...texts.map((text, place) => textHeight(text, size, (widths[place] ?? 1) - 2 * cellMargin))) +
  2 * cellMargin;
