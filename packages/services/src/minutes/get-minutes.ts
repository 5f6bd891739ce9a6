import { minutesView, type MinutesView } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The record of a meeting, on any day.
 * @throws AppError `not_found` when there is no such meeting, or was none on that day.
 */
export async function getMinutes(
  context: ServiceContext,
  { meetingId, asOf }: AsOfInput & { meetingId: string },
): Promise<MinutesView> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const { portfolio } = await readAt(context, asOf);
  const view = minutesView(portfolio, meetingId, { actor, isPast: portfolio.today !== today });
  if (view === null) throw notFound("meetingId");
  return view;
}
