import { renderInvitationIcs } from "@kedr/documents";
import { meetingEvent } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** A meeting for a calendar program, as it stands today. */
export interface Invitation {
  meetingId: string;
  /** Where browsers reach the application, without a slash at the end. */
  address: string;
}

/**
 * A meeting in the iCalendar form, for whoever may read the Council's papers.
 * @throws AppError `forbidden`, `not_found`
 */
export async function prepareInvitation(
  context: ServiceContext,
  { meetingId, address }: Invitation,
): Promise<string> {
  const { actor, portfolios, today } = context;
  authorise(actor, "council.read", null);
  const { portfolio } = await portfolios.read({ today });
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  return renderInvitationIcs(meetingEvent(portfolio, meeting), { address, today });
}
