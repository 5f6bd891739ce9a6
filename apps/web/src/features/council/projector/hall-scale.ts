/** How much larger than on a page letters are on a screen so many pixels wide: as the style sheet of the slide has it. */
export const hallScale = (width: number): number => Math.min(Math.max((width * 0.0165) / 16, 1), 2.2);
