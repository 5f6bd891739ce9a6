import { meetingDocuments, type MeetingDocuments } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * Which documents a meeting has, and how far each is, on any day.
 * @throws AppError `forbidden`; `not_found` when there is no such meeting, or was none on that day
 */
export async function listMeetingDocuments(
  context: ServiceContext,
  { meetingId, asOf }: MeetingQuestion,
): Promise<MeetingDocuments> {
  authorise(context.actor, "council.read", null);
  const documents = meetingDocuments(await readAt(context, asOf), meetingId);
  if (documents === null) throw notFound("meetingId");
  return documents;
}
