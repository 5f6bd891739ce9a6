import { dateInFigures, renderMinutesDocx } from "@kedr/documents";
import { minutesOutline } from "@kedr/domain";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import type { ServiceContext } from "../service-context.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readMeeting } from "./read-meeting.ts";

/**
 * The minutes of a meeting as a Word file, marked as a draft until they are approved.
 * @throws AppError `forbidden`, `not_found`
 */
export async function prepareMinutes(
  context: ServiceContext,
  question: MeetingQuestion,
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const minutes = minutesOutline(sources);
  const name = `Протокол заседания ${dateInFigures(sources.meeting.date)}${minutes.isDraft ? " (проект)" : ""}`;
  return paperDownload(name, "docx", await renderMinutesDocx(minutes));
}
