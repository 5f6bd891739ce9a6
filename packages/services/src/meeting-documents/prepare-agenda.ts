import { dateInFigures, renderAgendaDocx } from "@kedr/documents";
import { agendaOutline } from "@kedr/domain";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import type { ServiceContext } from "../service-context.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readMeeting } from "./read-meeting.ts";

/**
 * The agenda of a meeting as a Word file.
 * @throws AppError `forbidden`, `not_found`
 */
export async function prepareAgenda(
  context: ServiceContext,
  question: MeetingQuestion,
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const name = `Повестка заседания ${dateInFigures(sources.meeting.date)}`;
  return paperDownload(name, "docx", await renderAgendaDocx(agendaOutline(sources)));
}
