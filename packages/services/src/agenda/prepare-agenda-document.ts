import { findInstallation } from "@kedr/db";
import { dateInFigures, renderAgendaDocx } from "@kedr/documents";
import { agendaOutline } from "@kedr/domain";
import { getMeeting, type MeetingQuestion } from "../council/get-meeting.ts";
import type { ServiceContext } from "../service-context.ts";

/** A file to hand out. */
export interface AgendaFile {
  /** In Russian, with its extension. */
  fileName: string;
  bytes: Uint8Array;
}

/**
 * The agenda of a meeting as a Word file, for whoever may read the Council's papers.
 * @throws AppError `forbidden`, `not_found`
 */
export async function prepareAgendaDocument(
  context: ServiceContext,
  question: MeetingQuestion,
): Promise<AgendaFile> {
  const meeting = await getMeeting(context, question);
  const installation = await findInstallation(context.database);
  const outline = agendaOutline(meeting, installation?.dataset === "training");
  return {
    fileName: `Повестка заседания ${dateInFigures(meeting.date)}.docx`,
    bytes: await renderAgendaDocx(outline),
  };
}
