import type { CalendarDate } from "@kedr/domain";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** A file in an archive. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
}

// Local time, as an archive keeps it: the same bytes in every time zone.
const noonOf = (date: CalendarDate): string => `${date}T12:00:00`;

const packed = (files: readonly PackedFile[], mtime: string): Uint8Array => {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [path, [bytes, { mtime, level: 6 }]]),
  );
  return zipSync(entries);
};

/** The files as an archive whose bytes depend on them and the date alone. No two paths may be the same. */
export const packFiles = (files: readonly PackedFile[], date: CalendarDate): Uint8Array =>
  packed(files, noonOf(date));

const timestamps = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** A Word file without the moment at which it was written, so that the same paper has the same bytes. */
export const withoutMoment = (docx: Uint8Array, date: CalendarDate): Uint8Array => {
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]): PackedFile => {
    if (path !== "docProps/core.xml") return { path, bytes };
    const told = strFromU8(bytes).replaceAll(timestamps, `$1${date}T00:00:00Z$2`);
    return { path, bytes: strToU8(told) };
  });
  return packed(parts, noonOf(date));
};

/** What a path in an archive is made of. */
export interface PathParts {
  /** Keeps namesakes apart. */
  number: number;
  name: string;
  /** With its dot; empty for none. */
  ending: string;
}

/** A name that every system takes as a part of a path: `02 Название.docx`, of the name at most 80 characters. */
export const pathName = ({ number, name, ending }: PathParts): string => {
  const plain = name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const short = plain
    .slice(0, 80)
    .trim()
    .replace(/[. ]+$/, "");
  return `${`${String(number).padStart(2, "0")} ${short}`.trim()}${ending}`;
};
