import { strFromU8, unzipSync } from "fflate";

/** A table as a reader of the file sees it: rows of cells. */
export type WrittenTable = string[][];

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const nbsp = "\u00a0";

const wordsOf = (xml: string, tag: string): string =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))]
    .map(([, text = ""]) => text)
    .join("")
    .replaceAll(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .replaceAll(nbsp, " ");

const elements = (xml: string, tag: string): string[] =>
  xml.match(new RegExp(`<${tag}(?: [^>]*)?>.*?</${tag}>`, "gs")) ?? [];

const tablesIn = (xml: string, letter: "w" | "a"): WrittenTable[] =>
  elements(xml, `${letter}:tbl`).map((table) =>
    elements(table, `${letter}:tr`).map((row) =>
      elements(row, `${letter}:tc`).map((cell) => wordsOf(cell, `${letter}:t`)),
    ),
  );

const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0]);

/** All that the pages or slides of a file say, in order, and its tables. */
export const readWritten = (bytes: Uint8Array): { text: string; tables: WrittenTable[] } => {
  const files = unzipSync(bytes);
  const slides = Object.keys(files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted((one, other) => numberIn(one) - numberIn(other));
  const letter = slides.length > 0 ? "a" : "w";
  const parts = (slides.length > 0 ? slides : ["word/document.xml"]).map((path) =>
    strFromU8(files[path] ?? new Uint8Array()),
  );
  return {
    text: parts.map((xml) => wordsOf(xml, `${letter}:t`)).join("\n"),
    tables: parts.flatMap((xml) => tablesIn(xml, letter)),
  };
};

/** The row of a name in the tables that have these headings at the beginning, by heading. */
export const rowOf = (
  tables: readonly WrittenTable[],
  headings: readonly string[],
  name: string,
): Record<string, string> => {
  for (const [head = [], ...rows] of tables) {
    if (!headings.every((heading, place) => head[place] === heading)) continue;
    const row = rows.find(([first]) => first === name);
    if (row) return Object.fromEntries(head.map((heading, place) => [heading, row[place] ?? ""]));
  }
  throw new Error(`no row of ${name} under ${headings.join(", ")}`);
};
