import { findInstallation } from "@kedr/db";
import { briefingOutline } from "@kedr/documents";
import { briefingBook, type BriefingBook, type BriefingScope } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import type { BriefingFormat } from "./briefing-order.ts";
import { writeBriefing } from "./write-briefing.ts";

const contentTypes: Readonly<Record<BriefingFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

export interface BriefingQuestion extends AsOfInput {
  scope: BriefingScope;
  format: BriefingFormat;
}

/** How far a book has come: the step that begins, from 1, of how many; 0 while it waits for others to be written. */
export interface BriefingProgress {
  step: number;
  steps: number;
  stage: "waiting" | "start" | "chapter" | "closing";
  /** Of the chapter, in the language of the book; null for the other stages. */
  title: string | null;
}

/** A file to hand out. */
export interface BriefingFile {
  bytes: Uint8Array;
  /** In Russian, with its extension. */
  fileName: string;
  contentType: string;
}

/** Without the characters that Windows takes in no name of a file. */
const asFileName = (title: string): string => title.replaceAll(/[\\/:*?"<>|]/g, " ");

interface Following {
  onProgress?: ((progress: BriefingProgress) => void) | undefined;
  /** Aborted when nobody wants the book any more: the work then ends at once. */
  signal?: AbortSignal | undefined;
}

/**
 * A briefing book of the strategy, of an industry or of a deputy governor, on any day, with the numbers of the screens.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`; the signal's reason when it is aborted
 */
export async function prepareBriefingBook(
  context: ServiceContext,
  { scope, asOf, format }: BriefingQuestion,
  { onProgress, signal }: Following = {},
): Promise<BriefingFile> {
  authorise(context.actor, "briefing.prepare", null);
  const [index, installation] = await Promise.all([
    readAt(context, asOf),
    findInstallation(context.database),
  ]);
  const book = briefingBook(index, scope, installation?.dataset === "training");
  if (book === null) throw notFound(scope.kind === "industry" ? "industryId" : "positionId");
  return writeBook({ book, format }, { onProgress, signal });
}

/**
 * The file of a book that is known already.
 * @throws the signal's reason when it is aborted
 */
export async function writeBook(
  { book, format }: { book: BriefingBook; format: BriefingFormat },
  { onProgress, signal }: Following = {},
): Promise<BriefingFile> {
  const outline = briefingOutline(book);
  // Before the chapters the thread starts; after them the file is put together.
  const steps = outline.chapters.length + 2;
  let step = 0;
  const begin = (stage: BriefingProgress["stage"], title: string | null = null): void => {
    step += 1;
    onProgress?.({ step, steps, stage, title });
  };
  return {
    bytes: await writeBriefing(
      { outline, format },
      {
        onWait: () => onProgress?.({ step, steps, stage: "waiting", title: null }),
        onStart: () => begin("start"),
        onChapter: (title) => begin(title === null ? "closing" : "chapter", title),
        signal,
      },
    ),
    fileName: `${asFileName(outline.title)}.${format}`,
    contentType: contentTypes[format],
  };
}
