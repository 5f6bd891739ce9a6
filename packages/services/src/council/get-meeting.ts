import { can, meetingView, summariseProjects, type MeetingView } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** A meeting, on any day. */
export interface MeetingQuestion extends AsOfInput {
  meetingId: string;
}

/**
 * A meeting with its agenda and what the portfolio suggests for it. The past can be looked at, not changed.
 * @throws AppError `not_found` when there is no such meeting, or was none on that day.
 */
export async function getMeeting(
  context: ServiceContext,
  { meetingId, asOf }: MeetingQuestion,
): Promise<MeetingView> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const index = await readAt(context, asOf);
  const meeting = meetingView({
    portfolio: index.portfolio,
    summaries: summariseProjects(index),
    meetingId,
    canPrepare: index.today === today && can(actor, "meeting.prepare", null),
  });
  if (meeting === null) throw notFound("meetingId");
  return meeting;
}
