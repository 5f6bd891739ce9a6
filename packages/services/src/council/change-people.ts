import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  meetingPeople,
  meetingRefusal,
  type MeetingPeopleView,
  type MeetingRecord,
  type PortfolioIndex,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** The way of every write to who comes to a meeting, which the body names; answered with its people as they are then. */
export function changePeople(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<string>,
): Promise<MeetingPeopleView> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "meeting.prepare", null);
    const meetingId = await body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
    const people = meetingPeople(await readPortfolioIn(tx, { today }), { meetingId, canPrepare: true });
    if (people === null) throw notFound("meetingId");
    return people;
  });
}

/**
 * A meeting whose attendance may change.
 * @throws AppError `not_found` with the field `meetingId`, or `not_allowed_now`
 */
export function findMeetingToMark(
  { portfolio }: Pick<PortfolioIndex, "portfolio">,
  meetingId: string,
): MeetingRecord {
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw notFound("meetingId");
  const refusal = meetingRefusal(meeting, "attendance");
  if (refusal !== null) throw refused(refusal);
  return meeting;
}
