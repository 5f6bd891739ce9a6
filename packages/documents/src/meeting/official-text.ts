import { printableLine, printableLines } from "../printable-text.ts";

const nbsp = "\u00a0";
const months = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
const dateInWords = new RegExp(`(\\d{1,2}) (${months}) (\\d{4}) г\\.`, "g");

/** Keeps dates in words, «№ 1» and «г. Томск» from parting at the end of a line. */
export const unbroken = (text: string): string =>
  text
    .replaceAll(dateInWords, `$1${nbsp}$2${nbsp}$3${nbsp}г.`)
    .replaceAll(/№ (?=\S)/g, `№${nbsp}`)
    .replaceAll(/(?<![\p{L}\d]|\d[ \u00a0])(г|ул|д|п|каб)\. (?=[\p{L}\d])/gu, `$1.${nbsp}`);

/** The text as one line of an official paper, or what stands where nothing is entered. */
export const officialLine = (text: string | null, missing = "не внесено"): string =>
  unbroken(printableLine(text) ?? missing);

/** The lines of a longer text; a paragraph each. */
export const officialLines = (text: string | null): string[] => printableLines(text ?? "").map(unbroken);
