import { dateInFigures, packFiles, pathName, renderOpinionSheetDocx, type PackedFile } from "@kedr/documents";
import { opinionSheets } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import type { ServiceContext } from "../service-context.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readMeeting } from "./read-meeting.ts";

/**
 * The sheet of a written procedure for one member as a Word file.
 * @throws AppError `forbidden`; `not_found` also for a meeting at which members come together
 */
export async function prepareOpinionSheet(
  context: ServiceContext,
  { memberId, ...question }: MeetingQuestion & { memberId: string },
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const sheet = opinionSheets(sources).find(({ member }) => member.id === memberId);
  if (sheet === undefined) throw notFound("memberId");
  const name = `Опросный лист ${dateInFigures(sources.meeting.date)} ${sheet.member.name.slice(0, 80)}`;
  return paperDownload(name, "docx", await renderOpinionSheetDocx(sheet));
}

/**
 * The sheets of a written procedure for all members as an archive.
 * @throws AppError `forbidden`; `not_found` also for a meeting at which members come together
 */
export async function prepareOpinionSheets(
  context: ServiceContext,
  question: MeetingQuestion,
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const sheets = opinionSheets(sources);
  if (sheets.length === 0) throw notFound("meetingId");
  const files: PackedFile[] = [];
  for (const [place, sheet] of sheets.entries()) {
    const path = pathName({ number: place + 1, name: sheet.member.name, ending: ".docx" });
    // One after the other, so that the server goes on with other requests in between.
    files.push({ path, bytes: await renderOpinionSheetDocx(sheet) });
  }
  const name = `Опросные листы ${dateInFigures(sources.meeting.date)}`;
  return paperDownload(name, "zip", packFiles(files, sources.meeting.date));
}
