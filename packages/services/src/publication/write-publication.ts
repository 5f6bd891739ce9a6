import type { PublishedFile } from "@kedr/db";
import { publicationStyle, renderPublicationPage } from "@kedr/documents";
import {
  publicationContent,
  type PortfolioIndex,
  type PublicationContent,
  type PublicationHeader,
} from "@kedr/domain";
import { writeBook } from "../briefing/prepare-briefing-book.ts";
import { openDataCsv } from "../open-data/open-data.csv.ts";
import { describeOpenData, openDataNames, openDataOf } from "../open-data/read-open-data.ts";
import { publishedFile } from "./published-file.ts";

/** The files that do not name the publication they are in, and what the others are made of. */
export interface PublicationDraft {
  content: PublicationContent;
  files: PublishedFile[];
}

const openDataFiles = (index: PortfolioIndex): PublishedFile[] =>
  openDataNames.flatMap((name) => {
    const table = openDataOf(index, name);
    return [
      publishedFile(`${name}.json`, JSON.stringify(table.rows)),
      publishedFile(`${name}.csv`, openDataCsv(table)),
    ];
  });

/** Writes all that takes long, from one index, so that every file tells of the same records. */
export const draftPublication = async (
  index: PortfolioIndex,
  isTraining: boolean,
): Promise<PublicationDraft> => {
  const content = publicationContent(index, isTraining);
  const books = await Promise.all(
    (["docx", "pptx"] as const).map(async (format) => {
      const { bytes } = await writeBook({ book: content.book, format });
      return publishedFile(`strategy.${format}`, bytes);
    }),
  );
  return {
    content,
    files: [...books, ...openDataFiles(index), publishedFile("style.css", publicationStyle)],
  };
};

/** All files of a publication. The page names it and the hash of each other file; it is made in milliseconds. */
export const finishPublication = (
  { content, files }: PublicationDraft,
  header: PublicationHeader,
): PublishedFile[] => {
  const meta = publishedFile(
    "meta.json",
    JSON.stringify({ version: 1, publication: header, tables: describeOpenData() }),
  );
  const listed = [...files, meta].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return [...listed, publishedFile("index.html", renderPublicationPage({ header, content, files: listed }))];
};
