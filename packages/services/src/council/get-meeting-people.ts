import { can, meetingPeople, type MeetingPeopleView } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import type { MeetingQuestion } from "./get-meeting.ts";

/**
 * Who is expected at a meeting, who is invited and who came. The past can be looked at, not changed.
 * @throws AppError `not_found` when there is no such meeting, or was none on that day.
 */
export async function getMeetingPeople(
  context: ServiceContext,
  { meetingId, asOf }: MeetingQuestion,
): Promise<MeetingPeopleView> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const { portfolio } = await readAt(context, asOf);
  const canPrepare = portfolio.today === today && can(actor, "meeting.prepare", null);
  const people = meetingPeople(portfolio, { meetingId, canPrepare });
  if (people === null) throw notFound("meetingId");
  return people;
}
