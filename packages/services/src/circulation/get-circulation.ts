import { circulationView, type CirculationView } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { MeetingQuestion } from "../council/get-meeting.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The versions of a meeting's agenda with what was said of them. The past can be looked at, not changed.
 * @throws AppError `not_found` when there is no such meeting, or was none on that day
 */
export async function getCirculation(
  context: ServiceContext,
  { meetingId, asOf }: MeetingQuestion,
): Promise<CirculationView> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const { portfolio } = await readAt(context, asOf);
  const view = circulationView(portfolio, { meetingId, actor, isPast: portfolio.today !== today });
  if (view === null) throw notFound("meetingId");
  return view;
}
