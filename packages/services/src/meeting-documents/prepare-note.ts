import { noteOutline, type BriefingOutline } from "@kedr/documents";
import { indicatorNotes, projectNote } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { writeBriefing } from "../briefing/write-briefing.ts";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readPapers } from "./read-meeting.ts";

/** What a note is about. */
export type NoteSubject = { projectId: string } | { indicatorId: string };

/** Charts are painted in the thread that writes briefing books. */
export const writeNotes = (outline: BriefingOutline, signal?: AbortSignal): Promise<Uint8Array> =>
  writeBriefing(
    { outline, format: "docx" },
    { onWait: () => undefined, onStart: () => undefined, onChapter: () => undefined, signal },
  );

/**
 * A note on a project or an indicator as a Word file: a page of facts as the day knows them.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`
 */
export async function prepareNote(
  context: ServiceContext,
  { subject, asOf }: { subject: NoteSubject } & AsOfInput,
  signal?: AbortSignal,
): Promise<PaperDownload> {
  const { index, isTraining } = await readPapers(context, { asOf });
  if ("projectId" in subject) {
    const project = projectNote(index, subject.projectId);
    if (project === null) throw notFound("projectId");
    return written(noteOutline({ project }, isTraining), signal);
  }
  const indicator = indicatorNotes(index)(subject.indicatorId);
  if (indicator === null) throw notFound("indicatorId");
  return written(noteOutline({ indicator }, isTraining), signal);
}

const written = async (outline: BriefingOutline, signal: AbortSignal | undefined): Promise<PaperDownload> =>
  paperDownload(outline.title, "docx", await writeNotes(outline, signal));
