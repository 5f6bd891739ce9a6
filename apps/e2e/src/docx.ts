import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** A file inside a zip archive, found by the archive's central directory as an office suite finds it. */
export const fileIn = (archive: Buffer, name: string): Buffer => {
  const end = archive.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === directoryEntry) {
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const entryLength = 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      const header = archive.readUInt32LE(at + 42);
      const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
      const bytes = archive.subarray(start, start + size);
      const isStored = archive.readUInt16LE(at + 10) === 0;
      return isStored ? bytes : inflateRawSync(bytes);
    }
    at += entryLength;
  }
  throw new Error(`no ${name} in the archive`);
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of a Word file's paragraphs, those without words left out; any white space is one space. */
export const paragraphsIn = (archive: Buffer): string[] => {
  const xml = fileIn(archive, "word/document.xml").toString("utf8");
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = ""]) => text)
        .join("")
        .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((text) => text !== "");
};

/** The same of a file that was saved. */
export const readParagraphs = async (path: string): Promise<string[]> => paragraphsIn(await readFile(path));
