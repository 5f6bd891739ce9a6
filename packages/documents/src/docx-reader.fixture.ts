import { strFromU8, unzipSync } from "fflate";

/** A Word file opened again: its parts as XML, and its paragraphs as Word shows them. */
export interface ReopenedDocx {
  part: (path: string) => string;
  /** The list's numbers counted by the rules in numbering.xml; spaces that never part are plain ones. */
  lines: string[];
}

/** Opens a Word file that was written. */
export const reopenDocx = (bytes: Uint8Array): ReopenedDocx => {
  const files = unzipSync(bytes);
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  return { part, lines: linesOf(part("word/document.xml"), part("word/numbering.xml")) };
};

function linesOf(document: string, numbering: string): string[] {
  const counters = new Map<string, number[]>();
  return [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const [, level = "", list = ""] =
      /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph) ?? [];
    const words = [...paragraph.matchAll(/<w:t[ >][^<]*/g)]
      .map(([run]) => run.replace(/^[^>]*>/, ""))
      .join("");
    if (list === "") return decoded(words);
    const counter = (counters.get(list) ?? []).slice(0, Number(level) + 1);
    counter[Number(level)] = (counter[Number(level)] ?? 0) + 1;
    counters.set(list, counter);
    const template = levelText({ numbering, list, level });
    return `${template.replace(/%(\d)/g, (_, place) => `${counter[Number(place) - 1]}`)} ${decoded(words)}`;
  });
}

function levelText({ numbering, list, level }: { numbering: string; list: string; level: string }): string {
  const abstract = new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
    numbering,
  )?.[1];
  const levels = numbering
    .split("<w:abstractNum ")
    .find((text) => text.startsWith(`w:abstractNumId="${abstract}"`));
  return (
    new RegExp(`<w:lvl w:ilvl="${level}".*?<w:lvlText w:val="([^"]*)"`, "s").exec(levels ?? "")?.[1] ?? ""
  );
}

function decoded(xml: string): string {
  const characters: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml
    .replace(/&(\w+);/g, (entity, name: string) => characters[name] ?? entity)
    .replaceAll("\u00a0", " ");
}
