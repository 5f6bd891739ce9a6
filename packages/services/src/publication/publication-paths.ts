import { openDataNames } from "../open-data/read-open-data.ts";

/** The files of every publication, by path: the page, its style, the books, the open data with its description. */
export const publicationPaths: string[] = [
  "index.html",
  "style.css",
  "strategy.docx",
  "strategy.pptx",
  "meta.json",
  ...openDataNames.flatMap((name) => [`${name}.json`, `${name}.csv`]),
].toSorted();
