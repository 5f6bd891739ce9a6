import { strFromU8, unzipSync } from "fflate";

/** The files of an archive by their paths. */
export const filesIn = (archive: Uint8Array): Record<string, Uint8Array> => unzipSync(archive);

/** The words of a Word file, paragraphs apart; spaces that never part are plain ones. */
export const wordsOf = (docx: Uint8Array | undefined): string => {
  const document = strFromU8(filesIn(docx ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
  return document
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ");
};
