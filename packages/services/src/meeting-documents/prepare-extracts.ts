import { dateInFigures, packFiles, renderExtractDocx } from "@kedr/documents";
import { extractOutline } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import type { ServiceContext } from "../service-context.ts";
import { extractFiles } from "./extract-files.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readMeeting } from "./read-meeting.ts";

/**
 * The extract from the minutes for one addressee as a Word file.
 * @throws AppError `forbidden`; `not_found` also for whom no adopted point is addressed to
 */
export async function prepareExtract(
  context: ServiceContext,
  { addressee, ...question }: MeetingQuestion & { addressee: string },
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const extract = extractOutline(sources, addressee);
  if (extract === null) throw notFound("addressee");
  const name = `Выписка из протокола ${dateInFigures(sources.meeting.date)} ${extract.addressee.name.slice(0, 80)}`;
  return paperDownload(name, "docx", await renderExtractDocx(extract));
}

/**
 * The extracts for all addressees of a meeting as an archive.
 * @throws AppError `forbidden`; `not_found` also where no adopted point is addressed to anybody
 */
export async function prepareExtracts(
  context: ServiceContext,
  question: MeetingQuestion,
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const files = await extractFiles(sources);
  if (files.length === 0) throw notFound("meetingId");
  const name = `Выписки из протокола ${dateInFigures(sources.meeting.date)}`;
  return paperDownload(name, "zip", packFiles(files, sources.meeting.date));
}
