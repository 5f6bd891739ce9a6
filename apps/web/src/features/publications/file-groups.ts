import type { PublicationFileView } from "@kedr/domain";

const groups = ["page", "documents", "openData"] as const;
type FileGroup = (typeof groups)[number];

const groupOfFormat: Readonly<Record<string, FileGroup>> = {
  html: "page",
  css: "page",
  docx: "documents",
  pptx: "documents",
};

/** Files that are named in words; others are named by their path. */
const named = [
  "index",
  "style",
  "strategy",
  "industries",
  "projects",
  "milestones",
  "indicators",
  "indicator-values",
  "maturity",
  "funding",
  "meta",
] as const;
type FileName = (typeof named)[number];

/** What a file is, told by its path: `indicator-values.csv`. */
interface FileKind {
  group: FileGroup;
  /** Null for a file that has no words of its own. */
  name: FileName | null;
  /** `CSV` */
  format: string;
}

/** Tells by the path what a file is; a later version may publish others than these. */
export const fileKindOf = (path: string): FileKind => {
  const dot = path.lastIndexOf(".");
  const stem = dot < 0 ? path : path.slice(0, dot);
  const ending = dot < 0 ? "" : path.slice(dot + 1);
  return {
    group: groupOfFormat[ending] ?? "openData",
    name: named.find((name) => name === stem) ?? null,
    format: ending.toUpperCase(),
  };
};

export type KindedFile = PublicationFileView & FileKind;

const rankOf = ({ name }: FileKind): number => (name === null ? named.length : named.indexOf(name));

/** Files as people look for them: the page, the documents, then the open data, a table's formats side by side. */
export const groupFiles = (files: readonly PublicationFileView[]) => {
  const kinded = files.map((file): KindedFile => ({ ...file, ...fileKindOf(file.path) }));
  return groups
    .map((group) => ({
      group,
      files: kinded.filter((file) => file.group === group).toSorted((a, b) => rankOf(a) - rankOf(b)),
    }))
    .filter((one) => one.files.length > 0);
};
