import { dateInFigures, packFiles, papersOutline, renderAgendaDocx, type PackedFile } from "@kedr/documents";
import { notesDay, papersPack, type PapersPack } from "@kedr/domain";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { enclosedFiles, type OpenContent } from "./enclosed-files.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { writeNotes } from "./prepare-note.ts";
import { readMeeting } from "./read-meeting.ts";

/** The pack of a meeting's papers: the Word file alone, or an archive with the files that are attached. */
export interface PapersQuestion extends MeetingQuestion {
  format: "docx" | "zip";
}

/**
 * The papers of a meeting: its agenda, and on each question notes as of the day of the meeting (today where that is
 * still to come) with the files that are attached. What does not fit into 50 MB is named and not enclosed.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`
 */
export async function preparePapers(
  context: ServiceContext,
  { format, ...question }: PapersQuestion,
  { open, signal }: { open: OpenContent; signal?: AbortSignal },
): Promise<PaperDownload> {
  const { index, sources } = await readMeeting(context, question);
  const { date } = sources.meeting;
  const day = notesDay(date, index.today);
  const pack = papersPack(sources, day === index.today ? index : await readAt(context, day));
  const name = `Материалы к заседанию ${dateInFigures(date)}`;
  if (format === "docx")
    return paperDownload(name, "docx", await writeNotes(papersOutline(pack, allOf(pack)), signal));
  const enclosed = await enclosedFiles(pack, open);
  const files: PackedFile[] = [
    { path: "Повестка.docx", bytes: await renderAgendaDocx(pack.agenda) },
    {
      path: "Материалы.docx",
      bytes: await writeNotes(papersOutline(pack, new Set(enclosed.map(({ id }) => id))), signal),
    },
    ...enclosed.map(({ path, bytes }) => ({ path, bytes })),
  ];
  return paperDownload(name, "zip", packFiles(files, date));
}

/** By itself the Word file encloses nothing, so there is nothing to say of what is not enclosed. */
const allOf = ({ questions }: PapersPack): ReadonlySet<string> =>
  new Set(questions.flatMap(({ papers }) => papers.map(({ id }) => id)));
