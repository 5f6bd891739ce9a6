import { createHash } from "node:crypto";
import { dateInFigures, packFiles, renderMinutesDocx, withoutMoment, type PackedFile } from "@kedr/documents";
import { meetingCard, minutesOutline, type CardFile } from "@kedr/domain";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import type { ServiceContext } from "../service-context.ts";
import { extractFiles } from "./extract-files.ts";
import { paperDownload, type PaperDownload } from "./paper-file.ts";
import { readMeeting } from "./read-meeting.ts";

const entryOf = ({ path, bytes }: PackedFile): CardFile => ({
  path,
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

/**
 * The minutes of a meeting for a records system as an archive: minutes, extracts, and a machine-readable card with the
 * sum of each file. The same records give the same bytes. See docs/meeting-card.md.
 * @throws AppError `forbidden`, `not_found`
 */
export async function prepareRecordPackage(
  context: ServiceContext,
  question: MeetingQuestion,
): Promise<PaperDownload> {
  const { sources } = await readMeeting(context, question);
  const { date } = sources.meeting;
  const minutes = minutesOutline(sources);
  const papers: PackedFile[] = [
    { path: "minutes.docx", bytes: await renderMinutesDocx(minutes) },
    ...(await extractFiles(sources)).map(({ path, bytes }) => ({ path: `extracts/${path}`, bytes })),
  ].map(({ path, bytes }) => ({ path, bytes: withoutMoment(bytes, date) }));
  const card = meetingCard(sources.portfolio, minutes, papers.map(entryOf));
  const files = [
    { path: "card.json", bytes: new TextEncoder().encode(`${JSON.stringify(card, null, 2)}\n`) },
    ...papers,
  ];
  return paperDownload(`Пакет протокола ${dateInFigures(date)}`, "zip", packFiles(files, date));
}
