import { meetingAssignments, type MeetingAssignments, type MeetingAssignmentsQuestion } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * What the decisions of a meeting put under control. The past can be looked at, not changed.
 * @throws AppError `not_found` when there is no such meeting, or was none on that day
 */
export async function listMeetingAssignments(
  context: ServiceContext,
  { meetingId, asOf }: MeetingAssignmentsQuestion & AsOfInput,
): Promise<MeetingAssignments> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const index = await readAt(context, asOf);
  const meeting = index.portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  return meetingAssignments(index, meeting, { actor, isPast: index.today !== today });
}
